// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/agreecommand.h"

#include "app/cli/agreerules.h"
#include "app/cli/agreetext.h"
#include "app/cli/inputs.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"
#include "core/agreement/agreementreport.h"
#include "core/exchange/agreementcsv.h"
#include "core/exchange/agreementjson.h"
#include "core/storage/datafolder.h"
#include "core/storage/library.h"
#include "core/storage/savefile.h"
#include "core/text/printable.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString usage =
    u"agree [--coders NAME|ID,...] [--machine] [--unit character|token|sentence] [--code CODE,...] "
    "[--article ID,...] [--format text|json|csv] [-o FILE]"_s;

/// A coder, and how tables name them.
struct NamedCoder
{
    WhoCodes who;
    QString name;
};

ExitCode refuse(const QString &fault)
{
    say(u"slantlight: %1"_s.arg(fault));
    return ExitCode::WrongUsage;
}

QStringList listOf(const QCommandLineParser &parser, const QString &option)
{
    QStringList values;
    for (const QString &given : parser.values(option)) {
        for (const QString &value : given.split(u',', Qt::SkipEmptyParts)) {
            values += value.trimmed();
        }
    }
    values.removeDuplicates();
    return values;
}

/// The people of a library, as the command line names them.
class Coders
{
public:
    [[nodiscard]] static Result<Coders> of(const Library &library)
    {
        const auto owner = library.coders().owner();
        const auto others = library.coders().others();
        if (!owner || !others) {
            return std::unexpected(owner ? others.error() : owner.error());
        }
        Coders coders;
        coders.m_ownerId = owner->id.text();
        coders.m_all.push_back(
            {.who = CoderId(), .name = owner->name.isEmpty() ? u"me"_s : owner->name});
        for (const Coder &other : *others) {
            coders.m_all.push_back(
                {.who = other.id, .name = other.name.isEmpty() ? other.id.text() : other.name});
        }
        return coders;
    }

    /// Those who are called @p name: by their id, or in letters of either case.
    [[nodiscard]] std::vector<NamedCoder> called(const QString &name) const
    {
        std::vector<NamedCoder> found;
        for (const NamedCoder &each : m_all) {
            const QString id = std::get<CoderId>(each.who).text();
            const bool isOwner = id.isEmpty();
            if (name == (isOwner ? m_ownerId : id)
                || each.name.compare(name, Qt::CaseInsensitive) == 0
                || (isOwner && name == u"me"_s)) {
                found.push_back(each);
            }
        }
        return found;
    }

    [[nodiscard]] QString names() const
    {
        QStringList names;
        for (const NamedCoder &each : m_all) {
            names += printable(each.name);
        }
        return names.join(u", "_s);
    }

    /// Those who have annotations.
    [[nodiscard]] std::vector<NamedCoder> active(const std::vector<CoderShare> &shares) const
    {
        std::vector<NamedCoder> found;
        std::ranges::copy_if(m_all, std::back_inserter(found), [&shares](const NamedCoder &each) {
            return std::ranges::contains(shares, std::get<CoderId>(each.who), &CoderShare::coder);
        });
        return found;
    }

private:
    QString m_ownerId;
    std::vector<NamedCoder> m_all;
};

/// Whom the options ask for; says on standard error what is wrong with them.
std::optional<std::vector<NamedCoder>> chosenCoders(const QCommandLineParser &parser,
                                                    const Coders &coders,
                                                    const std::vector<CoderShare> &shares)
{
    std::vector<NamedCoder> chosen;
    for (const QString &name : listOf(parser, u"coders"_s)) {
        const std::vector<NamedCoder> found = coders.called(name);
        if (found.empty()) {
            refuse(u"nobody in this library is called '%1'; it knows %2"_s.arg(printable(name),
                                                                               coders.names()));
            return std::nullopt;
        }
        if (found.size() > 1) {
            refuse(u"several coders are called '%1'; give the id of one"_s.arg(printable(name)));
            return std::nullopt;
        }
        if (!std::ranges::contains(chosen, found.front().who, &NamedCoder::who)) {
            chosen.push_back(found.front());
        }
    }
    if (chosen.empty()) {
        chosen = coders.active(shares);
    }
    if (parser.isSet(u"machine"_s)) {
        chosen.push_back({.who = MachineCoder(), .name = u"rules"_s});
    }
    if (chosen.size() < 2) {
        refuse(chosen.empty()
                   ? u"nobody has annotated anything in this library"_s
                   : u"coders are compared with each other, and here is only %1; add --machine to "
                     "compare with the rules"_s.arg(printable(chosen.front().name)));
        return std::nullopt;
    }
    return chosen;
}

/// What the options ask for; says on standard error what is wrong with them.
std::optional<AgreementRequest> readRequest(const QCommandLineParser &parser)
{
    AgreementRequest request;
    const auto unit = agreementUnitFromId(parser.value(u"unit"_s));
    if (!unit) {
        refuseValue(u"unit"_s, parser.value(u"unit"_s), u"character, token or sentence"_s);
        return std::nullopt;
    }
    request.unit = *unit;
    request.untouched =
        parser.isSet(u"count-blank"_s) ? Untouched::CodedBlank : Untouched::NotCoded;
    for (const QString &code : listOf(parser, u"code"_s)) {
        request.codes.emplace_back(code);
    }
    for (const QString &article : listOf(parser, u"article"_s)) {
        request.articles.emplace_back(article);
    }
    return request;
}

ExitCode put(const QString &text, const QCommandLineParser &parser)
{
    const QString out = parser.value(u"output"_s);
    const auto written = out.isEmpty() || out == u"-"_s ? writeLines(text) // on a terminal, maybe
                                                        : saveFile(text.toUtf8(), out);
    return written ? ExitCode::Done : complain(written.error());
}

ExitCode put(const QByteArray &bytes, const QCommandLineParser &parser)
{
    const QString out = parser.value(u"output"_s);
    const auto written = out.isEmpty() || out == u"-"_s ? writeOut(bytes) : saveFile(bytes, out);
    return written ? ExitCode::Done : complain(written.error());
}

/// What people said to rules.
ExitCode tellRules(const Library &library, const QCommandLineParser &parser)
{
    const auto rules = library.verdicts().byRule();
    if (!rules) {
        return complain(rules.error(), ExitCode::UnreadableInput);
    }
    const auto analyzer = analyzerWithRules(parser);
    if (!analyzer) {
        return complain(analyzer.error(), ExitCode::UnreadableInput);
    }
    const RuleSentence sentenceOf = [&analyzer](const RuleId &rule) {
        const Rule *const found = analyzer->pack().rules().rule(rule);
        return found == nullptr ? QString() : found->message;
    };
    const QString format = parser.value(u"format"_s);
    if (format == u"json"_s) {
        return put(ruleVerdictsToJson(*rules, sentenceOf) + '\n', parser);
    }
    return format == u"csv"_s ? put(ruleVerdictsToCsv(*rules, sentenceOf), parser)
                              : put(ruleVerdictText(*rules, sentenceOf), parser);
}

ExitCode write(const AgreementReport &report, const QStringList &names,
               const QCommandLineParser &parser)
{
    const QString format = parser.value(u"format"_s);
    const bool listsDifferences = parser.isSet(u"differences"_s);
    if (format == u"json"_s) {
        return put(agreementToJson(report, names,
                                   listsDifferences ? ListDifferences::Yes : ListDifferences::No)
                       + '\n',
                   parser);
    }
    if (format == u"csv"_s) {
        return put(agreementToCsv(report, names), parser);
    }
    return put(agreementText(report, names,
                             {.byArticle = parser.isSet(u"by-article"_s),
                              .tables = parser.isSet(u"table"_s),
                              .differences = listsDifferences}),
               parser);
}

ExitCode compare(const Library &library, AgreementRequest request,
                 const std::vector<NamedCoder> &coders, const std::vector<CoderShare> &shares,
                 const QCommandLineParser &parser)
{
    QStringList names;
    for (const NamedCoder &each : coders) {
        request.coders.push_back(each.who);
        names += each.name;
    }
    if (request.articles.empty()) {
        request.articles = articlesOf(shares, request.coders, request.untouched);
    }
    const auto analyzer = analyzerWithRules(parser);
    if (!analyzer) {
        return complain(analyzer.error(), ExitCode::UnreadableInput);
    }
    ProgressLine progress;
    const auto report = agreementReport(
        library, *analyzer, request,
        [&progress](int done, int all) { progress.show(u"%1 of %2"_s.arg(done).arg(all)); }, {});
    if (!report) {
        return complain(report.error(), ExitCode::UnreadableInput);
    }
    for (const Error &row : report->damaged) {
        complain(row);
    }
    return write(*report, names, parser);
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"coders"_s,
         u"Whom to compare, by name or id, parted by commas; 'me' is the owner of the library. "
         "Without it, everybody who has annotated anything."_s,
         u"NAME|ID,.."_s},
        {u"machine"_s, u"Compares with the marks of the rules, too."_s},
        {u"unit"_s,
         u"What is counted: code points, white space too; words, numbers and signs; or "
         "sentences. A word or sentence is marked where any part of it is."_s,
         u"character|token|sentence"_s, u"character"_s},
        {u"code"_s, u"Compares these codes only, parted by commas; without it, all in use."_s,
         u"CODE,.."_s},
        {u"article"_s,
         u"Compares these articles only, parted by commas; without it, all that two of the coders "
         "have coded."_s,
         u"ID,.."_s},
        {u"count-blank"_s,
         u"Takes an article in which a coder has no annotation for one in which they found nothing; "
         "without it, for one that they have not coded."_s},
        {u"by-rule"_s, u"Tells instead what people said to the marks of each rule: how often they "
                       "agreed, how often not, and the last reasons."_s},
        {u"table"_s, u"Prints the tables that the figures are made of."_s},
        {u"by-article"_s, u"Prints figures article by article, too; json and csv always do."_s},
        {u"differences"_s, u"Lists what the first two coders said differently. Not in csv."_s},
        {u"format"_s,
         u"The format of the answer. A figure that does not exist is told with its reason, never as "
         "0. With several codes on one unit of one coder, 'each with its code' compares the sets of "
         "codes; each code by itself compares who has it and who has it not."_s,
         u"text|json|csv"_s, u"text"_s},
        {QStringList{u"o"_s, u"output"_s}, u"File to write, in place of standard output."_s,
         u"FILE"_s},
        {u"library"_s, u"The library to look into."_s, u"FILE"_s},
    });
    addRuleOptions(parser);
    addOutletOptions(parser);
}

} // namespace

ExitCode runAgree(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto code = parseArguments(parser, usage, arguments)) {
        return *code;
    }
    const QString format = parser.value(u"format"_s);
    if (!QStringList{u"text"_s, u"json"_s, u"csv"_s}.contains(format)) {
        return refuseValue(u"format"_s, format, u"text, json or csv"_s);
    }
    if (!parser.positionalArguments().isEmpty()) {
        return refuse(u"'%1' is no option\nusage: slantlight %2"_s.arg(
            printable(parser.positionalArguments().first()), usage));
    }
    const auto request = readRequest(parser);
    if (!request) {
        return ExitCode::WrongUsage;
    }
    const QString path = parser.isSet(u"library"_s) ? parser.value(u"library"_s) : libraryPath();
    if (!QFileInfo::exists(path)) {
        return complain({ErrorCode::FileNotFound, shownName(path)}, ExitCode::UnreadableInput);
    }
    const auto library = Library::openReadOnly(path);
    if (library && parser.isSet(u"by-rule"_s)) {
        return tellRules(*library, parser);
    }
    const auto shares = library ? library->agreement().shares()
                                : Result<std::vector<CoderShare>>(std::unexpected(library.error()));
    if (!shares) {
        return complain(shares.error(), ExitCode::UnreadableInput);
    }
    const auto coders = Coders::of(*library);
    if (!coders) {
        return complain(coders.error(), ExitCode::UnreadableInput);
    }
    const auto chosen = chosenCoders(parser, *coders, *shares);
    if (!chosen) {
        return ExitCode::WrongUsage;
    }
    return compare(*library, *request, *chosen, *shares, parser);
}

} // namespace slantlight
