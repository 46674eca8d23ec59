// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/patterncompiler.h"

#include "core/base/diagnosticcode.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace slantlight {

namespace {

constexpr std::uint64_t mostWays = 10'000;

/// Writes the instructions of a tree, node after node.
class PatternCompiler
{
public:
    explicit PatternCompiler(PatternWords &words)
        : m_words(words)
    {
    }

    std::expected<PatternProgram, Mistake> run(const PatternTree &tree)
    {
        alternatives(tree.alternatives);
        write(Op::Accept);
        if (m_program.steps.size() > longestProgram) {
            return std::unexpected(Mistake{.code = DiagnosticCode::PatternTooLong});
        }
        if (m_mostWays > mostWays) {
            return std::unexpected(Mistake{.code = DiagnosticCode::TooManyWays,
                                           .at = 0,
                                           .arguments = {QString::number(mostWays)}});
        }
        return std::move(m_program);
    }

private:
    using Op = PatternProgram::Op;
    using Item = decltype(PatternNode::item);

    [[nodiscard]] std::uint32_t here() const
    {
        return static_cast<std::uint32_t>(m_program.steps.size());
    }

    std::size_t write(Op op, std::size_t a = 0)
    {
        m_program.steps.push_back({.op = op, .a = static_cast<std::uint32_t>(a)});
        return m_program.steps.size() - 1;
    }

    void alternatives(const PatternAlternatives &all)
    {
        // Of single words any may stand there: that is one question, however many they are.
        WordForms words;
        QStringList exact;
        std::vector<const PatternSequence *> others;
        for (const PatternSequence &sequence : all) {
            const Item *const item = singleItem(sequence);
            const auto *const word = item == nullptr ? nullptr : std::get_if<WordItem>(item);
            const auto *const written = item == nullptr ? nullptr : std::get_if<ExactItem>(item);
            if (word != nullptr && m_words.tokensOf(word->text).size() == 1) {
                const WordForms &forms = m_words.tokensOf(word->text).front();
                words.insert(words.end(), forms.begin(), forms.end());
            } else if (written != nullptr) {
                exact.push_back(written->text);
            } else {
                others.push_back(&sequence);
            }
        }
        std::vector<std::function<void()>> ways;
        if (!words.empty()) {
            ways.emplace_back([&] { word(words); });
        }
        if (!exact.empty()) {
            ways.emplace_back([&] { exactWord(exact); });
        }
        for (const PatternSequence *const other : others) {
            ways.emplace_back([this, other] { sequence(*other); });
        }
        std::vector<std::size_t> jumps;
        for (std::size_t i = 0; i < ways.size() && here() <= longestProgram; ++i) {
            const bool isLast = i + 1 == ways.size();
            const std::size_t split = isLast ? 0 : fork();
            ways[i]();
            if (!isLast) {
                jumps.push_back(write(Op::Jump));
                m_program.steps[split].b = here();
            }
        }
        for (const std::size_t jump : jumps) {
            m_program.steps[jump].a = here();
        }
    }

    /// Returns the item of @p sequence where that is all there is.
    [[nodiscard]] static const Item *singleItem(const PatternSequence &sequence)
    {
        const bool isSingle = sequence.size() == 1 && !sequence.front().suffix.tags
                              && !sequence.front().suffix.isOptional;
        return isSingle ? &sequence.front().item : nullptr;
    }

    void word(const WordForms &forms)
    {
        write(Op::Word, m_program.words.size());
        m_program.words.emplace_back(forms);
        endWays();
    }

    void exactWord(const QStringList &texts)
    {
        write(Op::Exact, m_program.exact.size());
        std::vector<WordId> ids;
        for (const QString &text : texts) {
            ids.push_back(m_words.idOf(text));
        }
        m_program.exact.push_back({.ids = WordSet(std::move(ids)), .texts = texts});
        endWays();
    }

    void sequence(const PatternSequence &nodes)
    {
        for (const PatternNode &node : nodes) {
            if (here() > longestProgram) {
                return;
            }
            this->node(node);
        }
    }

    void node(const PatternNode &node)
    {
        const auto visit = [&] {
            std::visit([&](const auto &item) { take(item, node.suffix.tags); }, node.item);
        };
        if (!node.suffix.isOptional) {
            visit();
            return;
        }
        const std::size_t split = fork();
        visit();
        m_program.steps[split].b = here();
    }

    /// Begins a choice between what comes next and what its `b` will say.
    std::size_t fork()
    {
        multiplyWays(2);
        const std::size_t split = write(Op::Split);
        m_program.steps[split].a = here();
        return split;
    }

    void require(const std::optional<OperandSet> &tags)
    {
        if (tags) {
            write(Op::Tagged, tags->bits());
        }
    }

    void take(const WordItem &item, const std::optional<OperandSet> &tags)
    {
        const std::vector<WordForms> &tokens = m_words.tokensOf(item.text);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (i + 1 == tokens.size()) {
                require(tags);
            }
            word(tokens[i]);
        }
    }

    void take(const ExactItem &item, const std::optional<OperandSet> &tags)
    {
        require(tags);
        exactWord({item.text});
    }

    void take(const ListItem &item, const std::optional<OperandSet> &tags)
    {
        require(tags);
        write(Op::List, m_program.lists.size());
        m_program.lists.push_back(m_words.list(item.name));
        endWays();
    }

    void take(const AskItem &item, const std::optional<OperandSet> &tags)
    {
        require(tags);
        const std::size_t step = write(Op::Asked, static_cast<std::size_t>(item.asked.ask));
        m_program.steps[step].b = item.asked.operand.bits();
        if (askable(item.asked.ask).anchor) {
            endWays();
        }
    }

    void take(const GapItem &item, const std::optional<OperandSet> & /*never any*/)
    {
        write(Op::Gap, item.most);
        multiplyWays(item.most);
    }

    void take(const EdgeItem &item, const std::optional<OperandSet> & /*never any*/)
    {
        write(item.edge == EdgeItem::Edge::Start ? Op::SentenceStart : Op::SentenceEnd);
    }

    void take(const GroupItem &item, const std::optional<OperandSet> &tags)
    {
        require(tags);
        alternatives(item.alternatives);
    }

    void take(const MarkedItem &item, const std::optional<OperandSet> & /*never any*/)
    {
        write(Op::PartBegin);
        alternatives(item.alternatives);
        write(Op::PartEnd);
    }

    void take(const PartItem &item, const std::optional<OperandSet> &tags)
    {
        if (!m_program.partNames.contains(item.name)) {
            m_program.partNames.push_back(item.name);
        }
        const auto number = static_cast<std::size_t>(m_program.partNames.indexOf(item.name)) + 1;
        require(tags);
        write(Op::PartBegin, number);
        alternatives(item.alternatives);
        write(Op::PartEnd, number);
    }

    void take(const UseItem &item, const std::optional<OperandSet> &tags)
    {
        require(tags);
        alternatives(item.definition->alternatives);
    }

    /// Counts the ways in which gaps and options that stand in a row may match; a word, or whatever
    /// else names a token, ends the row.
    void multiplyWays(std::uint64_t ways)
    {
        m_ways = std::min(m_ways * ways, mostWays + 1);
        m_mostWays = std::max(m_mostWays, m_ways);
    }

    void endWays() { m_ways = 1; }

    PatternWords &m_words;
    PatternProgram m_program;
    std::uint64_t m_ways = 1;
    std::uint64_t m_mostWays = 1;
};

} // namespace

std::expected<PatternProgram, Mistake> compilePattern(const PatternTree &tree, PatternWords &words)
{
    return PatternCompiler(words).run(tree);
}

} // namespace slantlight
