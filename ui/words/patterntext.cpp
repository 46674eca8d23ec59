// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/patterntext.h"

#include <QCoreApplication>

#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

/// Says pattern after pattern, those with names after those that use them.
class PatternText
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::PatternText)

public:
    static QString asked(const Asked &asked);

    QStringList lines(const PatternTree &tree)
    {
        QStringList all{alternatives(tree.alternatives)};
        for (std::size_t next = 0; next < m_used.size(); ++next) {
            const UseItem use = m_used[next];
            //: Of rule patterns: %1 is a name, %2 what the pattern of that name looks for.
            all.push_back(tr("%1 is %2").arg(use.name, alternatives(use.definition->alternatives)));
        }
        return all;
    }

private:
    QString alternatives(const PatternAlternatives &all)
    {
        QStringList each;
        for (const PatternSequence &nodes : all) {
            each.push_back(sequence(nodes));
        }
        //: Of rule patterns: stands between alternatives.
        return each.join(tr(" or "));
    }

    QString sequence(const PatternSequence &nodes)
    {
        QStringList each;
        for (const PatternNode &node : nodes) {
            each.push_back(this->node(node));
        }
        //: Of rule patterns: stands between what follows on each other.
        return each.join(tr(", then "));
    }

    QString node(const PatternNode &node)
    {
        QString text = std::visit([this](const auto &item) { return take(item); }, node.item);
        if (node.suffix.tags) {
            text = tagged(text, *node.suffix.tags);
        }
        //: Of rule patterns: %1 may be missing.
        return node.suffix.isOptional ? tr("perhaps %1").arg(text) : text;
    }

    /// The names of an operand, or of all others if those are fewer.
    struct Names
    {
        QString text;
        bool areOthers = false;
    };

    static Names names(OperandSet set, OperandKind kind)
    {
        const QStringList names = operandNames(set, kind);
        const QStringList others = operandNames(othersThan(set, kind), kind);
        const bool areOthers = others.size() < names.size();
        return {.text = (areOthers ? others : names).join(tr(" or ")), .areOthers = areOthers};
    }

    static QString tagged(const QString &text, OperandSet tags)
    {
        const auto [names, areOthers] = PatternText::names(tags, OperandKind::Tags);
        //: Of rule patterns: %1 is a word, %2 are parts of speech such as NOUN.
        const QString one = tr("%1 tagged %2");
        const QString other = tr("%1 not tagged %2");
        return (areOthers ? other : one).arg(text, names);
    }

    static QString take(const WordItem &item)
    {
        const qsizetype tilde = item.text.lastIndexOf(u'~');
        return tilde > 0 ? tr("“%1” in any form").arg(item.text.first(tilde))
                         : tr("“%1”").arg(item.text);
    }

    static QString take(const ExactItem &item)
    {
        return tr("“%1” in just this case").arg(item.text);
    }

    static QString take(const ListItem &item)
    {
        return tr("an entry of the list %1").arg(item.name);
    }

    static QString take(const AskItem &item) { return asked(item.asked); }

    static QString take(const GapItem &item) { return tr("a gap of at most %1").arg(item.most); }

    static QString take(const EdgeItem &item)
    {
        return item.edge == EdgeItem::Edge::Start ? tr("the start of the sentence")
                                                  : tr("the end of the sentence");
    }

    QString take(const GroupItem &item) { return u'(' + alternatives(item.alternatives) + u')'; }

    QString take(const MarkedItem &item)
    {
        return tr("marked: (%1)").arg(alternatives(item.alternatives));
    }

    QString take(const PartItem &item)
    {
        //: Of rule patterns: %1 is the name of a part, %2 what the part looks for.
        return tr("%1: (%2)").arg(item.name, alternatives(item.alternatives));
    }

    QString take(const UseItem &item)
    {
        if (m_names.insert(item.name).second) {
            m_used.push_back(item);
        }
        return item.name;
    }

    std::vector<UseItem> m_used;
    std::set<QString> m_names; ///< of those in m_used
};

QString PatternText::asked(const Asked &asked)
{
    const auto said = [&](const QString &one, const QString &other) {
        const auto [names, areOthers] =
            PatternText::names(asked.operand, askable(asked.ask).operand);
        return (areOthers ? other : one).arg(names);
    };
    switch (asked.ask) {
    case Ask::Any:
        return tr("any word or sign");
    case Ask::Number:
        return tr("a number");
    case Ask::Sign:
        return tr("a sign");
    case Ask::Capital:
        return tr("a word with a capital");
    case Ask::Quoted:
        return tr("a word in quotation marks");
    case Ask::Cue:
        return tr("a word that reports what somebody said");
    case Ask::Headline:
        return tr("a word of a headline");
    case Ask::Scare:
        return tr("words in scare quotes");
    case Ask::Credit:
        return tr("a whole credit line");
    case Ask::Question:
        return tr("a whole question");
    case Ask::Tagged:
        return tagged(tr("any word or sign"), asked.operand);
    case Ask::In:
        return said(tr("a word in the voice %1"), tr("a word in any voice but %1"));
    case Ask::Block:
        return said(tr("a word in a block of the kind %1"),
                    tr("a word in a block of any kind but %1"));
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace

QStringList patternLines(const PatternTree &tree)
{
    return PatternText().lines(tree);
}

} // namespace slantlight::ui
