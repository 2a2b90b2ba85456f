import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const DOCTYPE = (name: string, file: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${name} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${file}.dtd">\n`;
const CATALOGUE =
  DOCTYPE('library:libraries', 'libraries') +
  '<library:libraries xmlns:library="http://openoffice.org/2000/library">' +
  '<library:library library:name="Standard" library:link="false"/></library:libraries>';
const LIBRARY =
  DOCTYPE('library:library', 'library') +
  '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">' +
  '<library:element library:name="Hand"/></library:library>';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** A program in LibreOffice Basic that opens a workbook, lets a hand at work in it (`book` is the document), recalculates, and saves it. */
const program = (from: string, to: string, hand: string): string =>
  `Sub Main
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = "Hidden"
  opening(0).Value = True
  book = StarDesktop.loadComponentFromURL("${from}", "_blank", 0, opening())
${hand}
  book.calculateAll()
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL("${to}", saving())
  book.close(True)
  StarDesktop.terminate()
End Sub
`;

/**
 * Opens a workbook in LibreOffice as a person would, does there what the statements in LibreOffice Basic say (`book` is the document), recalculates and
 * saves it as .xlsx. Throws where the statements did not run to their end. Needs `soffice`.
 */
export async function worked(bytes: Uint8Array, hand: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-macro-'));
  try {
    const [from, to] = [join(folder, 'from.xlsx'), join(folder, 'to.xlsx')];
    writeFileSync(from, bytes);
    const soffice = [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--norestore'];
    // The first start lays down an empty library, and would do so over this one.
    await run('soffice', [...soffice, '--terminate_after_init'], { timeout: 120_000 });
    const basic = join(folder, 'profile', 'user', 'basic');
    const source = program(pathToFileURL(from).href, pathToFileURL(to).href, hand);
    const module =
      DOCTYPE('script:module', 'module') +
      `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Hand" script:language="StarBasic">${escaped(source)}</script:module>`;
    writeFileSync(join(basic, 'script.xlc'), CATALOGUE);
    writeFileSync(join(basic, 'Standard', 'script.xlb'), LIBRARY);
    writeFileSync(join(basic, 'Standard', 'Hand.xba'), module);
    await run('soffice', [...soffice, 'macro:///Standard.Hand.Main'], { timeout: 120_000 });
    return new Uint8Array(readFileSync(to));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
