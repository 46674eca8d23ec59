// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/exportwords.h"

#include "ui/words/listing.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct Exports
{
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

} // namespace

QString exportFormatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return Exports::tr("PDF");
    case ExportFormat::OriginalPdf:
        return Exports::tr("The original PDF, with highlights");
    case ExportFormat::Html:
        return Exports::tr("Web page (HTML)");
    case ExportFormat::Text:
        return Exports::tr("Plain text");
    case ExportFormat::Markdown:
        return Exports::tr("Markdown");
    case ExportFormat::Csv:
        return Exports::tr("Table (CSV)");
    case ExportFormat::JsonLd:
        return Exports::tr("Web annotations (JSON-LD)");
    case ExportFormat::Qdpx:
        return Exports::tr("Research project (REFI-QDA)");
    case ExportFormat::Brat:
        return Exports::tr("brat standoff");
    case ExportFormat::Sarif:
        return Exports::tr("SARIF");
    case ExportFormat::Qdc:
        return Exports::tr("Codebook (REFI-QDA)");
    case ExportFormat::CodebookCsv:
        return Exports::tr("Codebook as a table (CSV)");
    }
    Q_UNREACHABLE_RETURN({});
}

QString exportFormatMeaning(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return Exports::tr("Pages with the marks on them, which every viewer shows, and with the "
                           "annotations inside as data: Slantlight reads them back.");
    case ExportFormat::OriginalPdf:
        return Exports::tr("A copy of the PDF that the article was read from. Nothing in it is "
                           "changed; highlights are added.");
    case ExportFormat::Html:
        return Exports::tr("One file for any browser, which also speaks to screen readers. It "
                           "loads nothing from elsewhere.");
    case ExportFormat::Text:
        return Exports::tr("The text alone, without marks.");
    case ExportFormat::Markdown:
        return Exports::tr("Quotes with codes and memos, for notes and for writing on.");
    case ExportFormat::Csv:
        return Exports::tr("A line for each annotation and mark, for spreadsheets and statistics.");
    case ExportFormat::JsonLd:
        return Exports::tr("The W3C’s model of annotations, for programs; Slantlight reads it "
                           "back.");
    case ExportFormat::Qdpx:
        return Exports::tr("Texts, codes, coders and memos for MAXQDA, ATLAS.ti, NVivo, QualCoder "
                           "and others; Slantlight reads it back.");
    case ExportFormat::Brat:
        return Exports::tr("A folder with texts and their annotations beside them, for language "
                           "technology.");
    case ExportFormat::Sarif:
        return Exports::tr("Findings for editors and for tools that check texts.");
    case ExportFormat::Qdc:
        return Exports::tr("The codes alone, for programs of qualitative research.");
    case ExportFormat::CodebookCsv:
        return Exports::tr("The codes alone, a line for each.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString exportFileFilter(ExportFormat format)
{
    const QString ending = factsOf(format).ending;
    //: Kind of file in a dialog: %1 is its name, %2 its ending.
    return Exports::tr("%1 (*.%2)").arg(exportFormatName(format).remove(u'(').remove(u')'), ending);
}

QString anchorStateChoice(AnchorState state)
{
    switch (state) {
    case AnchorState::Exact:
        return Exports::tr("Place as it was");
    case AnchorState::Moved:
        return Exports::tr("Place moved");
    case AnchorState::Doubtful:
        return Exports::tr("Place in doubt");
    case AnchorState::Orphan:
        return Exports::tr("Place lost");
    }
    Q_UNREACHABLE_RETURN({});
}

QString standingChoice(MarkerStanding standing)
{
    switch (standing) {
    case MarkerStanding::Agreed:
        return Exports::tr("Marks that you agreed with");
    case MarkerStanding::Unanswered:
        return Exports::tr("Marks without an answer");
    }
    Q_UNREACHABLE_RETURN({});
}

QString parcelWords(const ParcelSummary &summary, const QString &name)
{
    QStringList parts;
    const auto count = [&parts](qint64 number, QString (*words)(int)) {
        if (number > 0) {
            parts += words(static_cast<int>(number));
        }
    };
    count(std::ssize(summary.articles),
          [](int n) { return Exports::tr("%n article(s)", nullptr, n); });
    count(summary.annotations, [](int n) { return Exports::tr("%n annotation(s)", nullptr, n); });
    count(summary.codes, [](int n) { return Exports::tr("%n code(s)", nullptr, n); });
    count(std::ssize(summary.conflicts), [](int n) {
        return Exports::tr("%n annotation(s) that are others here, tagged as conflicts", nullptr,
                           n);
    });
    QStringList sentences;
    if (parts.isEmpty()) {
        sentences += summary.known + summary.inTrash > 0
                         //: %1 is the name of a file.
                         ? Exports::tr("All that is in %1 was here already.").arg(name)
                         : Exports::tr("Nothing came from %1.").arg(name);
    } else {
        //: %1 is the name of a file, %2 a list such as "2 articles and 9 annotations".
        sentences += Exports::tr("From %1: %2.").arg(name, listed(parts));
    }
    if (summary.lost > 0) {
        sentences += Exports::tr("The words of %n annotation(s) are not in the text; the list of "
                                 "annotations has them.",
                                 nullptr, static_cast<int>(summary.lost));
    }
    if (!summary.unplaced.isEmpty()) {
        //: %1 is an address or a title, or a list of them.
        sentences +=
            Exports::tr("Not in the library, so its annotations were left out: %1. Open "
                        "the article first, then import again.")
                .arg(summary.unplaced.first(std::min<qsizetype>(3, summary.unplaced.size()))
                         .join(u", "));
    }
    if (!summary.leftOut.isEmpty()) {
        //: %1 is a list of names of files: pictures, sound.
        sentences += Exports::tr("Left out, since it has no text: %1.")
                         .arg(summary.leftOut.first(std::min<qsizetype>(3, summary.leftOut.size()))
                                  .join(u", "));
    }
    return sentences.join(u' ');
}

} // namespace slantlight::ui
