// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/ruletrial.h"

#include "core/analysis/markerdetails.h"
#include "core/rules/ruleoutline.h"

#include <QDir>

#include <algorithm>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Reads the packs, with what is not saved in the place of what is; a folder that cannot be read
/// counts as one without files.
std::vector<PackFiles> packsOf(const RuleTrialRequest &request)
{
    std::vector<PackFiles> packs;
    QStringList folders{request.shipped->languages().assumed().folder()};
    folders += request.folders;
    for (const QString &folder : folders) {
        PackFiles files =
            PackFiles::read(folder).value_or(PackFiles{.folder = folder, .bytes = {}});
        const QString below = QDir(folder).path() + u'/';
        for (const auto &[path, bytes] : request.unsaved) {
            if (path.startsWith(below)) {
                files.bytes[path.sliced(below.size())] = bytes;
            }
        }
        packs.push_back(std::move(files));
    }
    return packs;
}

class WarningList
{
public:
    explicit WarningList(const RuleTrialRequest &request)
        : m_request(request)
    {
    }

    void add(const CheckedRule &rule)
    {
        for (const ExampleFault &fault : rule.faults) {
            const bool isFew = fault.kind == ExampleFault::Kind::TooFewExamples;
            add(isFew ? RuleWarning::Kind::TooFewExamples : RuleWarning::Kind::WordingNotShown,
                rule, rule.line, fault.of);
        }
        if (rule.marksNothing()) {
            add(RuleWarning::Kind::MarksNothing, rule, rule.line);
        }
        for (const CheckedExample &example : rule.examples) {
            if (!example.faults.empty()) {
                add(RuleWarning::Kind::FailsExample, rule, example.line);
                m_warnings.back().column = example.faults.front().column;
            }
        }
    }

    /// Looks for rules of the text that are the shipped ones' namesakes, and for lines that switch
    /// nothing off among @p known.
    void addOfText(const RuleSet &known)
    {
        const RuleSet &shipped = m_request.shipped->pack().rules();
        const auto parts = outlineOf(m_request.text, PackFileKind::Rules);
        for (const OutlinedPart &part : parts) {
            if (shipped.rule(RuleId(part.name)) != nullptr) {
                m_warnings.push_back({.kind = RuleWarning::Kind::ReplacesShipped,
                                      .rule = part.name,
                                      .line = part.line});
            }
        }
        for (const OffLine &off : offLines(m_request.text)) {
            const RuleId rule(off.rule);
            if (shipped.rule(rule) == nullptr && known.rule(rule) == nullptr
                && !std::ranges::contains(parts, off.rule, &OutlinedPart::name)) {
                m_warnings.push_back({.kind = RuleWarning::Kind::SwitchesOffNothing,
                                      .rule = off.rule,
                                      .line = off.line,
                                      .of = off.rule});
            }
        }
    }

    [[nodiscard]] std::vector<RuleWarning> take() &&
    {
        std::ranges::stable_sort(m_warnings, {}, &RuleWarning::line);
        return std::move(m_warnings);
    }

private:
    void add(RuleWarning::Kind kind, const CheckedRule &rule, int line, const QString &of = {})
    {
        m_warnings.push_back({.kind = kind, .rule = rule.id.text(), .line = line, .of = of});
    }

    const RuleTrialRequest &m_request;
    std::vector<RuleWarning> m_warnings;
};

} // namespace

RuleTrial tryRules(const RuleTrialRequest &request, const std::stop_token &stop)
{
    RuleTrial trial;
    const Language &language = request.shipped->languages().assumed();
    RulePack::Tried tried = RulePack::tryOut(language, packsOf(request));
    const auto pack = std::make_shared<const RulePack>(std::move(tried.pack));
    trial.pack = pack;
    trial.mistakes = std::move(tried.mistakes);
    if (stop.stop_requested()) {
        return trial;
    }
    const auto isOfFile = [&request](const Rule &rule) {
        return rule.file == request.file;
    };
    trial.examples = runExamples(*pack, language, isOfFile, stop);
    WarningList warnings(request);
    for (const CheckedRule &rule : trial.examples) {
        warnings.add(rule);
    }
    const bool isOwn = request.file.contains(u'/');
    if (isOwn && packFileKind(request.file) == PackFileKind::Rules) {
        warnings.addOfText(pack->rules());
    }
    trial.warnings = std::move(warnings).take();
    trial.hasArticle =
        request.article && request.reading && request.reading->language == language.id();
    if (trial.hasArticle && !stop.stop_requested()) {
        std::set<RuleId> own;
        for (const Rule &rule : pack->rules().rules()) {
            if (isOfFile(rule)) {
                own.insert(rule.id);
            }
        }
        const auto after = describeMarkers(*request.reading, language, *pack);
        trial.effect = effectOf(request.before, after.markers,
                                [&own](const RuleId &rule) { return own.contains(rule); });
    }
    return trial;
}

} // namespace slantlight
