// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportrequest.h"

#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/storage/datafolder.h"
#include "core/storage/searchparser.h"
#include "core/text/printable.h"
#include "ui/words/searchwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QStringList formatIds()
{
    QStringList ids;
    for (const ExportFormatFacts &facts : exportFormats()) {
        ids += QString(facts.id);
    }
    return ids;
}

QStringList listOf(const QCommandLineParser &parser, const QString &option)
{
    QStringList values;
    for (const QString &value : parser.value(option).split(u',', Qt::SkipEmptyParts)) {
        values += value.trimmed();
    }
    values.removeAll(QString());
    return values;
}

/// Reads a choice among @p all, each of which @p idOf names; tells whether it is one.
template <typename Choices, typename Value>
bool readChoice(const QCommandLineParser &parser, const QString &option, const Choices &all,
                QStringView (*idOf)(Value), Value &value)
{
    if (!parser.isSet(option)) {
        return true;
    }
    const QString id = parser.value(option);
    const auto found = std::ranges::find_if(all, [&](Value each) { return idOf(each) == id; });
    if (found == std::ranges::end(all)) {
        QStringList ids;
        for (const Value each : all) {
            ids += idOf(each).toString();
        }
        refuseValue(option, id, oneOf(ids));
        return false;
    }
    value = *found;
    return true;
}

bool readPdf(const QCommandLineParser &parser, ui::PdfOptions &pdf)
{
    if (!readChoice(parser, u"paper"_s, ui::allPaperSizes, ui::paperSizeId, pdf.paper)
        || !readChoice(parser, u"margins"_s, ui::allPaperMargins, ui::paperMarginsId, pdf.margins)
        || !readChoice(parser, u"memos"_s, ui::allMemoPlaces, ui::memoPlaceId, pdf.memos)) {
        return false;
    }
    if (parser.isSet(u"font-size"_s)) {
        bool isNumber = false;
        pdf.size = parser.value(u"font-size"_s).toDouble(&isNumber);
        if (!isNumber || pdf.bounded().size != pdf.size) {
            refuseValue(u"font-size"_s, parser.value(u"font-size"_s),
                        u"points from %1 to %2"_s.arg(ui::PdfOptions::leastSize)
                            .arg(ui::PdfOptions::greatestSize));
            return false;
        }
    }
    pdf.family = parser.value(u"font"_s);
    pdf.hasLegend = !parser.isSet(u"no-legend"_s);
    pdf.hasProfile = parser.isSet(u"profile"_s);
    pdf.hasSources = parser.isSet(u"sources"_s);
    return true;
}

bool readTables(const QCommandLineParser &parser, ui::ExportOptions &options)
{
    const QString separator = parser.value(u"separator"_s);
    if (separator != u","_s && separator != u";"_s) {
        refuseValue(u"separator"_s, separator, u"',' or ';'"_s);
        return false;
    }
    options.csv = {.hasMark = parser.isSet(u"bom"_s),
                   .separator = static_cast<char>(separator.front().unicode())};
    const QString dialect = parser.value(u"for"_s);
    if (dialect != u"maxqda"_s && dialect != u"others"_s) {
        refuseValue(u"for"_s, dialect, u"maxqda or others"_s);
        return false;
    }
    options.dialect = dialect == u"maxqda"_s ? QdaDialect::MaxQda : QdaDialect::Others;
    return true;
}

bool readStates(const QCommandLineParser &parser, ExportFilter &filter)
{
    if (!parser.isSet(u"status"_s)) {
        return true;
    }
    constexpr std::array states{AnchorState::Exact, AnchorState::Moved, AnchorState::Doubtful,
                                AnchorState::Orphan};
    std::set<AnchorState> wanted;
    std::set<MarkerStanding> standings;
    for (const QString &id : listOf(parser, u"status"_s)) {
        const auto state =
            std::ranges::find(states, id, [](AnchorState each) { return anchorStateId(each); });
        if (state != states.end()) {
            wanted.insert(*state);
        } else if (id == u"agreed"_s) {
            standings.insert(MarkerStanding::Agreed);
        } else if (id == u"unanswered"_s) {
            standings.insert(MarkerStanding::Unanswered);
        } else {
            refuseValue(u"status"_s, id, u"exact, moved, doubtful, orphan, agreed or unanswered"_s);
            return false;
        }
    }
    if (!wanted.empty()) {
        filter.states = std::move(wanted);
    }
    if (!standings.empty()) {
        filter.standings = std::move(standings);
    }
    return true;
}

bool readVoices(const QCommandLineParser &parser, ExportFilter &filter)
{
    for (const QString &id : listOf(parser, u"hide-voice"_s)) {
        const auto voice = voiceFromId(id);
        if (!voice) {
            refuseValue(u"hide-voice"_s, id,
                        u"headline, narration, direct, indirect, caption, teaser or credit"_s);
            return false;
        }
        filter.hiddenVoices.insert(*voice);
    }
    return true;
}

bool readFilter(const QCommandLineParser &parser, ExportFilter &filter)
{
    const auto markers = markerFilter(parser);
    if (!markers || !readStates(parser, filter) || !readVoices(parser, filter)) {
        return false;
    }
    // What is weak, or hidden, is the options' to say, not that of the window's last filter.
    filter.markers = *markers;
    filter.withMarkers = !parser.isSet(u"annotations"_s) || parser.isSet(u"markers"_s);
    filter.withAnnotations = !parser.isSet(u"markers"_s) || parser.isSet(u"annotations"_s);
    if (parser.isSet(u"codes"_s)) {
        filter.codes.emplace();
        for (const QString &code : listOf(parser, u"codes"_s)) {
            filter.codes->insert(CodeId(code));
        }
    }
    return true;
}

bool readQuery(const QCommandLineParser &parser, ExportRequest &request)
{
    if (!parser.isSet(u"query"_s)) {
        return true;
    }
    const QString words = parser.value(u"query"_s);
    const SearchQuery query = parseSearch(words);
    for (const SearchMistake &mistake : query.mistakes) {
        say(u"slantlight: %1:%2: %3"_s.arg(printable(words), QString::number(mistake.begin + 1),
                                           printable(ui::mistakeText(mistake))));
    }
    request.query = Query{.search = query, .sorting = Sorting::Title};
    return query.mistakes.empty();
}

} // namespace

void addExportOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"to"_s, u"The format to write."_s, formatIds().join(u'|')},
        {QStringList{u"o"_s, u"output"_s},
         u"File to write, which is replaced, or folder where there are several. Other files that "
         "are there are kept: what would be called like one is given the next free name."_s,
         u"OUT"_s},
        {u"overwrite"_s, u"Replaces files that are there, inputs excepted."_s},
        {u"library"_s, u"The library that ARTICLE-ID is looked up in."_s, u"FILE"_s},
        {u"query"_s, u"Exports the articles of the library that a search finds."_s, u"WORDS"_s},
        {u"collection"_s, u"Exports the articles of a collection, and of those in it."_s,
         u"NAME"_s},
        {u"annotations"_s, u"Gives annotations only."_s},
        {u"markers"_s, u"Gives markers only."_s},
        {u"codes"_s, u"Gives annotations with these codes, by id."_s, u"CODE,.."_s},
        {u"coders"_s, u"Gives annotations of these coders."_s, u"NAME,.."_s},
        {u"status"_s,
         u"Gives annotations whose place is exact, moved, doubtful or orphan, and markers that "
         "are agreed or unanswered."_s,
         u"STATUS,.."_s},
        {u"hide-voice"_s, u"Leaves out markers in these voices."_s, u"VOICE,.."_s},
        {u"paper"_s, u"PDF: a4, a5, letter or legal."_s, u"SIZE"_s},
        {u"margins"_s, u"PDF: narrow, usual or wide."_s, u"MARGINS"_s},
        {u"font"_s, u"PDF: the typeface."_s, u"NAME"_s},
        {u"font-size"_s, u"PDF: the size of type, in points."_s, u"POINTS"_s},
        {u"memos"_s, u"PDF: memos as notes, in the margin, or in the annotations alone."_s,
         u"notes|margin|annotations"_s},
        {u"no-legend"_s, u"PDF: leaves out the legend."_s},
        {u"profile"_s, u"PDF: adds a page with the article's figures."_s},
        {u"sources"_s, u"PDF: adds a page with who is quoted."_s},
        {u"separator"_s, u"CSV: what parts the fields, ',' or ';'."_s, u"SIGN"_s, u","_s},
        {u"bom"_s, u"CSV: begins with a byte order mark, as Excel wants it."_s},
        {u"for"_s, u"QDPX: the program that is to read it, which counts line breaks."_s,
         u"maxqda|others"_s, u"others"_s},
    });
    addInputOptions(parser, inputIds());
    addMarkerOptions(parser);
}

std::optional<ExportRequest> exportRequest(const QCommandLineParser &parser)
{
    ExportRequest request;
    const auto format = exportFormatFromId(parser.value(u"to"_s));
    if (!format) {
        refuseValue(u"to"_s, parser.value(u"to"_s), oneOf(formatIds()));
        return std::nullopt;
    }
    request.options.format = *format;
    request.out = parser.value(u"o"_s);
    request.replaces = parser.isSet(u"overwrite"_s);
    request.library = parser.isSet(u"library"_s) ? parser.value(u"library"_s) : libraryPath();
    request.coders = listOf(parser, u"coders"_s);
    request.collection = parser.value(u"collection"_s);
    request.input = inputOptions(parser);
    if (const QString input = parser.value(u"input"_s); !inputIds().contains(input)) {
        refuseValue(u"input"_s, input, oneOf(inputIds()));
        return std::nullopt;
    }
    if (!readFilter(parser, request.options.filter) || !readPdf(parser, request.options.pdf)
        || !readTables(parser, request.options) || !readQuery(parser, request)) {
        return std::nullopt;
    }
    return request;
}

} // namespace slantlight
