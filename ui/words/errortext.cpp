// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/errortext.h"

#include "ui/words/diagnostictext.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace slantlight::ui {

namespace {

struct ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::ErrorText)

public:
    // %1 in all these sentences is a file's path, a line, or the words of a library.
    static QString sentence(ErrorCode code);
    static QString noName() { return tr("(no name)"); }
    static QString several(qsizetype mistakes)
    {
        //: Before a list of mistakes in files of rules or lists, one a line; %1 is at least 2.
        return tr("%1 mistakes were found. Mend them, or take the file away:").arg(mistakes);
    }
    static QString more(const QString &first, qsizetype others)
    {
        //: %1 is a mistake in a file and where it is, %2 a number.
        return tr("%1 (and %2 more)").arg(first, QString::number(others));
    }
};

QString ErrorText::sentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return tr("There is no file %1. It may have been moved or renamed.");
    case ErrorCode::FileUnreadable:
        return tr("%1 cannot be read. Check that you may read it, then try again.");
    case ErrorCode::FileTooLarge:
        return tr("%1 is larger than 25 MB, and no article is. Copy the article's text and paste "
                  "it here instead.");
    case ErrorCode::ArticleTooLong:
        return tr("The text of %1 is longer than an article can be, which is five million "
                  "characters, or 1.2 million words and signs. Split it, and open its parts.");
    case ErrorCode::LineTooLong:
        return tr("%1: this line is longer than 25 MB, or never ends. Put every text on a line of "
                  "its own, and split those that are longer.");
    case ErrorCode::PageTooTangled:
        return tr("The page %1 nests or repeats its elements as no page for readers does. Open it "
                  "in a browser, copy the article's text and paste it here.");
    case ErrorCode::FolderLink:
        return tr("%1 is a link to a folder, and was not followed. Name that folder itself to have "
                  "it read.");
    case ErrorCode::SpecialFile:
        return tr("%1 is a pipe or a device, and was not opened. Name it itself to have it read.");
    case ErrorCode::FileEmpty:
        return tr("%1 is empty. Save the article again, or paste its text here.");
    case ErrorCode::FileDamaged:
        return tr("%1 is damaged, or was cut off when it was saved. Fetch it again, or open it in "
                  "the program that made it and save it anew.");
    case ErrorCode::FileLocked:
        return tr("%1 is locked. Open it in the program that it is for, and save it without a "
                  "password; or copy the text there and paste it here.");
    case ErrorCode::UnpacksTooLarge:
        return tr("%1 unpacks to more than an article can be. Copy the article's text and paste it "
                  "here instead.");
    case ErrorCode::PicturesOnly:
        return tr("The pages of %1 are pictures, without a text to read. Have a program for text "
                  "recognition (OCR) add the text, and open the file again.");
    case ErrorCode::FileUnwritable:
        return tr("%1 cannot be written. Choose another folder or name.");
    case ErrorCode::NotText:
        return tr("%1 holds no text. Open a page, PDF, document, mail or text file, or paste the "
                  "article's text here.");
    case ErrorCode::WrongEncoding:
        return tr("The encoding of %1 cannot be told. Save it as UTF-8, or paste its text here.");
    case ErrorCode::UnsupportedFormat:
        return tr(
            "%1 is in a format that cannot be read. Save it as PDF, DOCX, ODT or text and open "
            "that, or paste the article's text here.");
    case ErrorCode::NoArticleText:
        return tr("No readable text was found in %1. Copy the article's text and paste it here.");
    case ErrorCode::AddressUnusable:
        return tr("%1 is not the address of a web page. Addresses begin with https:// or http://; "
                  "check that this one is whole.");
    case ErrorCode::AddressPrivate:
        return tr("%1 leads to this computer or a private network, and pages from there are not "
                  "opened unasked. Allow private addresses (in the window under Open address, else "
                  "with --allow-private) if you mean it.");
    case ErrorCode::HostNotFound:
        return tr("The site of %1 was not found. Check the spelling, and that you are online.");
    case ErrorCode::HostUnreachable:
        return tr("The site of %1 does not answer. Check that you are online, or try again later.");
    case ErrorCode::CertificateWrong:
        return tr("It is not sure that %1 is the site it says it is, so nothing was read. Open it "
                  "in a browser, copy the article's text and paste it here.");
    case ErrorCode::RedirectsEndless:
        return tr("%1 only leads on to other addresses, without end. Open it in a browser, copy "
                  "the article's text and paste it here.");
    case ErrorCode::RedirectUnsafe:
        return tr("The page leads on to %1, where anybody on the way can read and change it. Open "
                  "that address itself if you trust it.");
    case ErrorCode::PageMissing:
        return tr("There is no page %1. It may have been moved or deleted; check that the address "
                  "is whole.");
    case ErrorCode::PageForbidden:
        return tr("The site does not let %1 be read this way. Open it in a browser, copy the "
                  "article's text and paste it here.");
    case ErrorCode::ServerFailed:
        return tr("The site has trouble with %1. Try again later.");
    case ErrorCode::PageTypeUnknown:
        return tr("%1 is no text or document. Open the page of the article itself.");
    case ErrorCode::PageTooLarge:
        return tr("%1 is larger than 20 MB, and no article is. Open it in a browser, copy the "
                  "article's text and paste it here.");
    case ErrorCode::PageTimedOut:
        return tr("%1 was not there within 20 seconds. Try again later.");
    case ErrorCode::PageCutOff:
        return tr("%1 ended before it was whole, and nothing of it was kept. Try again.");
    case ErrorCode::FetchFailed:
        return tr("%1 could not be fetched. Try again, or open it in a browser, copy the "
                  "article's text and paste it here.");
    case ErrorCode::MalformedJson:
        return tr("The JSON is broken: %1. Mend it, or make the file again.");
    case ErrorCode::MalformedRule:
        return tr("A rule cannot be understood: %1. Mend it, or take its file away.");
    case ErrorCode::MalformedLexicon:
        return tr("A word list cannot be understood: %1. Mend it, or take its file away.");
    case ErrorCode::MalformedOutlets:
        return tr("The table of outlets cannot be understood: %1. Mend it, or take its file away.");
    case ErrorCode::MalformedCodebook:
        return tr("The codebook cannot be understood: %1. Mend it, or take its file away.");
    case ErrorCode::MalformedModel:
        return tr("A model cannot be understood: %1. Train it again, or take its file away.");
    case ErrorCode::MalformedExercise:
        //: %1 is the name of a file, and a line or field in it: "class.slantexercise: line 3".
        return tr("The exercise, or the answers to one, cannot be understood: %1. Ask whoever made "
                  "the file to save it again.");
    case ErrorCode::MalformedTreebank:
        return tr("A treebank cannot be understood: %1. Mend it, or fetch the file again.");
    case ErrorCode::MalformedVectors:
        return tr("Word vectors cannot be understood: %1. Fetch the file again.");
    case ErrorCode::UnknownLexiconList:
        return tr(
            "A rule uses a word list that does not exist: %1. Add the list, or mend the rule.");
    case ErrorCode::DuplicateRule:
        return tr("Two rules have the same id: %1. Rename one of them.");
    case ErrorCode::FileNewer:
        return tr("%1 was made by a newer Slantlight. Open it with that version, or ask whoever "
                  "made it for one that this version can read.");
    case ErrorCode::DatabaseUnopenable:
        return tr("The library cannot be opened: %1. Check that its folder exists and is yours.");
    case ErrorCode::DatabaseLocked:
        return tr("The library is in use by another program: %1. Close that program, then try "
                  "again.");
    case ErrorCode::DatabaseNewer:
        return tr("The library was made by a newer Slantlight: %1. It was left as it is; open it "
                  "with that version.");
    case ErrorCode::DatabaseReadOnly:
        return tr("The library cannot be written to: %1. Check the permissions of the file and its "
                  "folder.");
    case ErrorCode::DatabaseOnNetwork:
        return tr("The library lies on another machine: %1. Two programs that write to it there "
                  "could damage it. Move it to a disk of this machine.");
    case ErrorCode::DatabaseDamaged:
        return tr("The library is damaged: %1. It was left as it is; put a backup in its place.");
    case ErrorCode::DatabaseEmpty:
        return tr("The library is an empty file, as a crash of the computer leaves it: %1. Put a "
                  "backup in its place, or set it aside and begin a new one.");
    case ErrorCode::DatabaseFailed:
        return tr("The library could not do this: %1. Nothing was changed; try again.");
    case ErrorCode::DiskFull:
        return tr("The disk is full: %1. Nothing was changed; free some space, then try again.");
    case ErrorCode::NotInLibrary:
        return tr("The article is no longer in the library: %1. Open its file again.");
    case ErrorCode::ChangedElsewhere:
        return tr("“%1” was changed in another window meanwhile. What was written there is kept: "
                  "look at it before you go on.");
    case ErrorCode::DeletedElsewhere:
        return tr("This annotation was deleted in another window. Annotate the words again to keep "
                  "what you wrote: %1");
    case ErrorCode::OriginalUnlike:
        return tr("%1 was not written: there is no PDF on whose pages the words of the article "
                  "are found. Open the PDF itself, then export again, or make a new PDF instead.");
    case ErrorCode::PdfFailed:
        return tr("The PDF could not be made: %1. Try another name, or export HTML instead.");
    case ErrorCode::Cancelled:
        return tr("Stopped before the end: %1. Nothing was written.");
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

QString errorText(const Error &error, qsizetype most)
{
    const qsizetype mistakes = std::ssize(error.diagnostics);
    const qsizetype shown = std::min(mistakes, most);
    if (shown > 1) {
        QString text = ErrorText::several(mistakes);
        for (const Diagnostic &diagnostic : error.diagnostics | std::views::take(shown)) {
            text += u'\n' + diagnosticText(diagnostic);
        }
        return mistakes > shown ? ErrorText::more(text, mistakes - shown) : text;
    }
    // A detail may hold "%2" or line breaks: it is put in once, and kept on one line.
    QString detail = error.detail.simplified();
    if (mistakes > 0) {
        detail = diagnosticText(error.diagnostics.front());
    }
    if (mistakes > 1) {
        detail = ErrorText::more(detail, mistakes - 1);
    }
    return ErrorText::sentence(error.code).arg(detail.isEmpty() ? ErrorText::noName() : detail);
}

} // namespace slantlight::ui
