// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/markerdetails.h"

#include "core/analysis/rulesaid.h"
#include "core/analysis/wordweights.h"
#include "core/rules/rulewording.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <tuple>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::size_t fingerprintReach = 3; // tokens on either side

/// Hashes rule, words and neighbours; the same context twice in a text is told apart by a count.
///
/// FNV-1a (Fowler, Noll & Vo) over the letters, then the finishing steps of SplitMix64 (Steele et
/// al. 2014): contexts are no secret, and there are as many as markers.
class Fingerprints
{
public:
    QString next(const RuleId &rule, TokenRange marked, const Tokens &tokens)
    {
        const TokenRange sentence = tokens.sentenceOf(marked.begin);
        const std::size_t begin =
            std::max(sentence.begin, marked.begin - std::min(marked.begin, fingerprintReach));
        const std::size_t end = std::min(sentence.end, marked.end + fingerprintReach);
        std::uint64_t context = 0xCBF29CE484222325U;
        const auto add = [&context](QChar c) {
            context = (context ^ c.toCaseFolded().unicode()) * 0x100000001B3U;
        };
        std::ranges::for_each(rule.text(), add);
        for (std::size_t token = begin; token < end; ++token) {
            add(u' ');
            std::ranges::for_each(tokens.textOf(token), add);
        }
        const std::uint64_t hash = mixed(context + m_seen[context]++ * 0x9E3779B97F4A7C15U);
        return QString::number(hash, 16).rightJustified(16, u'0');
    }

private:
    static std::uint64_t mixed(std::uint64_t hash)
    {
        hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9U;
        hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBU;
        return hash ^ (hash >> 31U);
    }

    std::unordered_map<std::uint64_t, std::uint64_t> m_seen;
};

WordingValues valuesOf(const RuleSet::Finding &finding, const TokenView &view,
                       const QString &speaker)
{
    WordingValues values{{u"match"_s, view.tokens.textOf(finding.marked).toString()}};
    // In a direct quotation the words are the speaker's own: nobody else is reported there.
    if (!speaker.isEmpty() && view.voices[finding.marked.begin] == Voice::Indirect) {
        values.push_back({u"speaker"_s, speaker});
    }
    for (const TokenPattern::NamedPart &part : finding.parts) {
        values.push_back({part.name, view.tokens.textOf(part.tokens).toString()});
    }
    return values;
}

/// Returns what fits the place of @p finding; leaves out what speaks of somebody or something that
/// is not there.
QStringList neutralWordings(const RuleSet::Finding &finding, const TokenView &view,
                            SeenForms &forms, const WordGroups &groups, const WordingValues &values)
{
    QStringList wordings;
    for (const PlainGroup &group : finding.rule->plain) {
        if (!group.slot.admits(view, finding.marked)) {
            continue;
        }
        for (const PlainWording &plain : group.wordings) {
            const auto wording = plain.inFormOf(view, finding.marked, forms, groups);
            if (wording && canFillIn(*wording, values)) {
                wordings.push_back(fillIn(*wording, values));
            }
        }
    }
    wordings.removeDuplicates();
    return wordings;
}

/// What stands for a rule where no rule names the words.
const RuleId &ruleOfReaders()
{
    static const RuleId id(u"loaded.word-model"_s);
    return id;
}

/// Makes markers of one article, of what rules found and of what readers would mark.
class MarkerMaker
{
public:
    MarkerMaker(const Reading &reading, const TokenView &view, const ModelInput &input,
                const Language &language, const Lemmatizer &lemmatizer)
        : m_reading(reading)
        , m_view(view)
        , m_language(language)
        , m_forms(lemmatizer, reading.tokens)
        , m_weights(language.wordModel(), reading, input)
    {
    }

    [[nodiscard]] Marker ofRule(const RuleSet::Finding &finding, double weight)
    {
        const Rule &rule = *finding.rule;
        Marker marker = begin(finding.marked, rule.id, rule.category, rule.severity);
        marker.weight = weight;
        marker.cite = rule.cite;
        const WordingValues values = valuesOf(finding, m_view, marker.speaker);
        marker.message = fillIn(rule.message, values);
        marker.neutral = neutralWordings(finding, m_view, m_forms, m_language.wordGroups(), values);
        return marker;
    }

    [[nodiscard]] const WordWeights &weights() const { return m_weights; }

    /// Returns what each finding weighs.
    [[nodiscard]] std::vector<double> weightsOf(std::span<const RuleSet::Finding> findings) const
    {
        std::vector<double> weights;
        weights.reserve(findings.size());
        for (const RuleSet::Finding &finding : findings) {
            weights.push_back(weightOfRule(finding));
        }
        return weights;
    }

    /// Returns what the model need not look at, by token, where findings have @p weights.
    [[nodiscard]] std::vector<WordWeights::Taken> taken(const RulesSaid &said,
                                                        std::span<const double> weights) const
    {
        using enum WordWeights::Taken;
        std::vector<WordWeights::Taken> taken(m_reading.tokens.size());
        const auto take = [&taken](TokenRange range, WordWeights::Taken by) {
            for (std::size_t token = range.begin; token < range.end; ++token) {
                taken[token] = std::max(taken[token], by);
            }
        };
        for (std::size_t i = 0; i < weights.size(); ++i) {
            take(said.findings[i].marked, weights[i] >= markWeight ? ByMark : ByCandidate);
        }
        for (const RuledWords &words : said.words) {
            if (words.say == RuledWords::Say::TurnedAway) {
                take(words.tokens, ByMark);
            }
        }
        for (std::size_t token = 0; token < taken.size(); ++token) {
            taken[token] = m_reading.isForeign(token) ? ByMark : taken[token];
        }
        return taken;
    }

    [[nodiscard]] Marker ofReaders(const WordWeights::Find &find)
    {
        const Severity severity = find.weight >= markWeight ? Severity::Weak : Severity::Note;
        Marker marker = begin(find.tokens, ruleOfReaders(), Category::Loaded, severity);
        marker.weight = find.weight;
        const bool isNews = m_weights.kind() == WordRegister::News;
        marker.message = isNews ? u"No rule names this wording, yet readers who look for slant "
                                  "marked words that are used in this way."_s
                                : u"No rule names this wording, yet editors of an encyclopaedia "
                                  "replaced words that are used in this way."_s;
        marker.cite = isNews ? u"Spinde et al. 2021"_s : u"Recasens et al. 2013"_s;
        return marker;
    }

private:
    [[nodiscard]] double weightOfRule(const RuleSet::Finding &finding) const
    {
        const Rule &rule = *finding.rule;
        const Severity severity =
            severityIn(m_reading.voices.of[finding.marked.begin], rule.severity);
        // What people wrote for themselves is theirs to judge.
        return rule.isShipped ? m_weights.ofRule(finding.marked, rule.category, severity)
                              : weightOf(severity);
    }

    [[nodiscard]] Marker begin(TokenRange range, const RuleId &rule, Category category,
                               Severity severity)
    {
        const std::size_t first = range.begin;
        const Voice voice = m_reading.voices.of[first];
        Marker marker{.span = m_reading.tokens.spanOf(range),
                      .rule = rule,
                      .category = category,
                      .severity = severityIn(voice, severity),
                      .weight = 0,
                      .voice = voice,
                      .speaker = {},
                      .message = {},
                      .cite = {},
                      .likelihood = {},
                      .evidence = {},
                      .neutral = {},
                      .fingerprint = m_fingerprints.next(rule, range, m_reading.tokens)};
        if (isLearned(category)) {
            marker.likelihood = m_weights.likelihood(range);
            marker.evidence = m_weights.evidence(range);
        }
        if (const std::uint32_t speaker = m_reading.voices.speakers[first]; speaker != 0) {
            marker.speaker = m_reading.speeches[speaker - 1].speaker;
            marker.speakers = m_reading.speeches[speaker - 1].speakers;
        }
        return marker;
    }

    const Reading &m_reading;
    const TokenView &m_view;
    const Language &m_language;
    SeenForms m_forms;
    WordWeights m_weights;
    Fingerprints m_fingerprints;
};

/// What a marker is to be made of.
struct Place
{
    TokenRange tokens;
    const RuleId *rule; ///< never null
    bool isOfReaders = false;
    std::size_t number = 0; ///< of the finding, or of what readers would mark
};

/// Returns all places in the order of markers.
std::vector<Place> placesOf(std::span<const RuleSet::Finding> findings,
                            std::span<const WordWeights::Find> ofReaders)
{
    std::vector<Place> places;
    places.reserve(findings.size() + ofReaders.size());
    for (std::size_t i = 0; i < findings.size(); ++i) {
        places.push_back(
            {.tokens = findings[i].marked, .rule = &findings[i].rule->id, .number = i});
    }
    for (std::size_t i = 0; i < ofReaders.size(); ++i) {
        places.push_back({.tokens = ofReaders[i].tokens,
                          .rule = &ruleOfReaders(),
                          .isOfReaders = true,
                          .number = i});
    }
    std::ranges::sort(places, [](const Place &a, const Place &b) {
        return std::tie(a.tokens.begin, b.tokens.end, *a.rule)
               < std::tie(b.tokens.begin, a.tokens.end, *b.rule); // the longer first, as spans
    });
    return places;
}

/// Returns the token that the marker after the first @p most begins at, or none if there are no
/// more.
std::optional<std::size_t> endOf(std::vector<std::size_t> begins, std::size_t most)
{
    if (begins.size() <= most) {
        return std::nullopt;
    }
    const auto next = begins.begin() + static_cast<std::ptrdiff_t>(most);
    std::ranges::nth_element(begins, next);
    return *next;
}

} // namespace

DescribedMarkers describeMarkers(const Reading &reading, const Language &language,
                                 const RulePack &pack, std::size_t most)
{
    const std::vector<WordId> words = pack.rules().wordsOf(reading.tokens);
    const TokenView view = viewOf(reading, words);
    const RulesSaid said = askRules(reading, view, pack);
    MarkerMaker maker(reading, view, inputOf(reading, said.words), language, pack.lemmatizer());
    std::vector<std::size_t> begins;
    for (const RuleSet::Finding &finding : said.findings) {
        begins.push_back(finding.marked.begin);
    }
    const std::vector<double> weights = maker.weightsOf(said.findings);
    const std::vector<WordWeights::Find> ofReaders =
        maker.weights().unknownToRules(maker.taken(said, weights));
    for (const WordWeights::Find &find : ofReaders) {
        begins.push_back(find.tokens.begin);
    }
    const std::optional<std::size_t> end = endOf(std::move(begins), most);

    // In a long text markers take more memory than all else, so room is made once, and just enough.
    DescribedMarkers described;
    described.markers.reserve(std::min(most, said.findings.size() + ofReaders.size()));
    for (const Place &place : placesOf(said.findings, ofReaders)) {
        if (end && place.tokens.begin >= *end) {
            continue;
        }
        described.markers.push_back(
            place.isOfReaders ? maker.ofReaders(ofReaders[place.number])
                              : maker.ofRule(said.findings[place.number], weights[place.number]));
    }
    if (end) {
        described.end = reading.tokens.spanOf(*end).begin();
    }
    return described;
}

} // namespace slantlight
