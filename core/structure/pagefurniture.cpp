// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/pagefurniture.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype longestLine = 320; ///< characters
constexpr qsizetype longestCredit = 120; ///< characters

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpression betweenSeparators(const QString &names)
{
    return anyCase(u"(?:^|[-_])"_s + names + u"(?:$|[-_])"_s);
}

/// "RelatedPosts" and "relatedPosts" as "Related-Posts", so that their words stand apart.
QString withParts(QStringView names)
{
    QString parts;
    for (const QChar c : names) {
        if (c.isUpper() && !parts.isEmpty() && parts.back().isLower()) {
            parts += u'-';
        }
        parts += c;
    }
    return parts;
}

} // namespace

PageFurniture::PageFurniture(const LineLists &lists)
    : m_name(betweenSeparators(u"(?:"_s + lists.anyOf(u"name"_s) + u'|'
                               + lists.anyOf(u"name.comments"_s) + u')'))
    , m_comments(betweenSeparators(lists.anyOf(u"name.comments"_s)))
    , m_unseen(anyCase(u"(?:^| )"_s + lists.anyOf(u"name.unseen"_s) + u"(?:$| )"_s))
    , m_layout(anyCase(u'^' + lists.anyOf(u"name.layout-start"_s) + u"[-_]|[-_]"_s
                       + lists.anyOf(u"name.layout-end"_s) + u'$'))
    , m_line(anyCase(u'^' + lists.anyOf(u"line"_s) + u'$'))
    , m_credit(anyCase(u"^\\(?\\s*"_s + lists.anyOf(u"credit"_s)))
    , m_authorName(anyCase(u"(?:^|[-_ ])"_s + lists.anyOf(u"name.author"_s) + u"(?:$|[-_ ])"_s))
    , m_bylineStart(anyCase(u'^' + lists.anyOf(u"byline"_s) + u"\\s*"_s))
    , m_nobody(anyCase(u'^' + lists.anyOf(u"nobody"_s) + u'$'))
{
}

PageFurniture::Naming PageFurniture::namedBy(QStringView classes, QStringView id) const
{
    bool isNamed = false;
    bool areComments = false;
    const auto look = [&](QStringView names, bool isWhole) {
        const QString parts = withParts(names);
        for (const QStringView name : QStringView(parts).split(u' ', Qt::SkipEmptyParts)) {
            const auto match = m_layout.matchView(name).hasMatch() ? QRegularExpressionMatch()
                                                                   : m_name.matchView(name);
            if (match.hasMatch() && (!isWhole || match.capturedLength() == name.size())) {
                isNamed = true;
                areComments = areComments || m_comments.matchView(name).hasMatch();
            }
        }
    };
    look(classes, false);
    look(id, true); // ids are slugs of headings: "how-to-share-a-boat"
    return areComments ? Naming::Comments : isNamed ? Naming::Furniture : Naming::Nothing;
}

bool PageFurniture::isUnseen(QStringView names) const
{
    return m_unseen.matchView(names).hasMatch();
}

bool PageFurniture::isLine(QStringView line) const
{
    return line.size() < longestLine
           && (m_line.matchView(line).hasMatch()
               || std::ranges::none_of(
                   line,
                   [](QChar c) {
                       return c.isLetterOrNumber() || c.isPunct() || c.isSymbol()
                              || c.isSurrogate();
                   }));
}

bool PageFurniture::isPictureCredit(QStringView line) const
{
    return line.size() < longestCredit && m_credit.matchView(line).hasMatch();
}

bool PageFurniture::isAuthorName(QStringView names) const
{
    return m_authorName.matchView(names).hasMatch();
}

QString PageFurniture::withoutByline(const QString &byline) const
{
    return QString(byline).remove(m_bylineStart);
}

bool PageFurniture::isNobody(QStringView author) const
{
    return author.isEmpty() || m_nobody.matchView(author).hasMatch();
}

} // namespace slantlight
