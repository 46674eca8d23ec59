// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/katesyntax.h"

#include "core/exchange/report.h"
#include "core/pattern/patternregex.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// The default style of what a family marks.
QString styleOf(Family family)
{
    switch (family) {
    case Family::Certainty:
        return u"dsWarning"_s;
    case Family::Wording:
        return u"dsError"_s;
    case Family::Sourcing:
        return u"dsKeyword"_s;
    case Family::AuthorVoice:
        return u"dsAttribute"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// What the rules of one category colour.
struct Wording
{
    std::map<QChar, QStringList> phrases; ///< expressions by first letter
    std::set<QString> words;
};

/// Whether the words of @p rule are everyday ones, such as "would", that need something beside
/// them.
bool leansOnOthers(const Rule &rule)
{
    return std::ranges::any_of(rule.conditions, &Condition::isWanted);
}

/// Whether the words of @p rule do not count in every place.
bool hasExceptions(const Rule &rule)
{
    return !std::ranges::all_of(rule.conditions, &Condition::isWanted)
           || !rule.restrictions.empty();
}

class SyntaxWriter
{
public:
    SyntaxWriter(const RulePack &pack, const CategoryNames &names)
        : m_pack(pack)
        , m_names(names)
    {
    }

    KateSyntax run(const QString &packHash)
    {
        for (const Rule &rule : m_pack.rules().rules()) {
            add(rule);
        }
        m_syntax.xml = written(packHash).toUtf8();
        return std::move(m_syntax);
    }

private:
    void add(const Rule &rule)
    {
        if (leansOnOthers(rule)) {
            ++m_syntax.leftOut;
            return;
        }
        bool isWhole = !hasExceptions(rule);
        bool isThere = false;
        Wording &wording = m_wordings[rule.category];
        for (const TokenPattern &pattern : rule.finds) {
            const PatternRegex regex =
                patternRegex(pattern.tree(m_pack.lexicon()), m_pack.lexicon());
            isWhole = isWhole && regex.isWhole && !regex.starts.empty();
            isThere = isThere || !regex.starts.empty();
            for (const PatternRegex::Start &start : regex.starts) {
                if (start.isWord) {
                    wording.words.insert(start.expression);
                } else {
                    wording.phrases[start.letter].push_back(start.expression);
                }
            }
        }
        ++(!isThere ? m_syntax.leftOut : isWhole ? m_syntax.whole : m_syntax.partly);
    }

    [[nodiscard]] QString written(const QString &packHash)
    {
        QString lists;
        QString expressions;
        QString keywords;
        QString items;
        for (auto &[category, wording] : m_wordings) {
            const QString id = categoryId(category).toString();
            const QString name = m_names(category).toHtmlEscaped();
            items += u"            <itemData name=\"%1\" defStyleNum=\"%2\"/>\n"_s.arg(
                name, styleOf(familyOf(category)));
            for (auto &[letter, phrases] : wording.phrases) {
                phrases.removeDuplicates();
                // An expression takes the first that fits: the longest are tried first.
                std::ranges::stable_sort(phrases, std::greater(), &QString::size);
                const QString expression = u"\\b(?:"_s + phrases.join(u'|') + u")(?!\\w)"_s;
                expressions += u"                <RegExpr attribute=\"%1\" context=\"#stay\" "
                               "insensitive=\"true\" String=\"%2\"/>\n"_s.arg(
                                   name, expression.toHtmlEscaped());
            }
            if (!wording.words.empty()) {
                lists += u"        <list name=\"%1\">\n"_s.arg(id);
                for (const QString &word : wording.words) {
                    lists += u"            <item>%1</item>\n"_s.arg(word.toHtmlEscaped());
                }
                lists += u"        </list>\n"_s;
                keywords += u"                <keyword attribute=\"%1\" context=\"#stay\" "
                            "String=\"%2\"/>\n"_s.arg(name, id);
            }
        }
        return head(packHash) + lists
               + u"        <contexts>\n            <context name=\"Text\" attribute=\"Text\" "
                 "lineEndContext=\"#stay\">\n"_s
               + expressions + keywords
               + u"            </context>\n        </contexts>\n        <itemDatas>\n"
                 "            <itemData name=\"Text\" defStyleNum=\"dsNormal\"/>\n"_s
               + items
               + u"        </itemDatas>\n    </highlighting>\n    <general>\n        <keywords "
                 "casesensitive=\"0\" additionalDeliminator=\"“”‘’—–…&quot;'\"/>\n    "
                 "</general>\n</language>\n"_s;
    }

    [[nodiscard]] QString head(const QString &packHash) const
    {
        return uR"(<?xml version="1.0" encoding="UTF-8"?>
<!-- Framing wording as Slantlight marks it, for Kate and other programs with KSyntaxHighlighting.
     Put this file into ~/.local/share/org.kde.syntax-highlighting/syntax/.

     Made by %1 from the rules %2 (ICU %3).
     %4 rules are here as they are, %5 go as far as their words: without parts of speech, the
     exceptions that Slantlight makes, and patterns too large to write out. %6 are left out, for
     only what stands beside their words makes a mark of them, or no expression says them. So
     this colours more than Slantlight marks; ask it for what counts. -->
<!DOCTYPE language>
<language name="Slantlight framing" section="Other" extensions="" version="1" kateversion="5.79"
          license="GPL-3.0-or-later" author="The Slantlight authors">
    <highlighting>
)"_s.arg(programVersion(), packHash, icuVersion())
            .arg(m_syntax.whole)
            .arg(m_syntax.partly)
            .arg(m_syntax.leftOut);
    }

    const RulePack &m_pack;
    const CategoryNames &m_names;
    std::map<Category, Wording> m_wordings;
    KateSyntax m_syntax;
};

} // namespace

KateSyntax kateSyntax(const RulePack &pack, const QString &packHash, const CategoryNames &names)
{
    return SyntaxWriter(pack, names).run(packHash);
}

} // namespace slantlight
