// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/linelists.h"

#include <QRegularExpression>
#include <QString>
#include <QStringView>

#include <cstdint>

namespace slantlight {

/// By what words the frame of a web page is told from its article, in any language: class names and
/// whole lines. resources/webpage/furniture.lines holds them.
///
/// Copies are cheap; may be used from several threads at once.
class PageFurniture
{
public:
    explicit PageFurniture(const LineLists &lists);

    enum class Naming : std::uint8_t { Nothing, Furniture, Comments };

    /// Returns what the classes of an element, and its id, say that it is.
    [[nodiscard]] Naming namedBy(QStringView classes, QStringView id) const;

    /// Whether @p names, classes of an element, say that its words are for screen readers alone.
    [[nodiscard]] bool isUnseen(QStringView names) const;

    /// Whether @p line is no part of an article: an advertisement, buttons, invitations.
    [[nodiscard]] bool isLine(QStringView line) const;
    /// Whether @p line says who took a picture.
    [[nodiscard]] bool isPictureCredit(QStringView line) const;

    /// Whether @p names, classes and ids, say that an element holds the author's name.
    [[nodiscard]] bool isAuthorName(QStringView names) const;
    /// Returns @p byline without the "By" that it may begin with.
    [[nodiscard]] QString withoutByline(const QString &byline) const;
    /// Whether @p author stands for nobody: "admin", "staff".
    [[nodiscard]] bool isNobody(QStringView author) const;

private:
    QRegularExpression m_name;
    QRegularExpression m_comments;
    QRegularExpression m_unseen;
    QRegularExpression m_layout;
    QRegularExpression m_line;
    QRegularExpression m_credit;
    QRegularExpression m_authorName;
    QRegularExpression m_bylineStart;
    QRegularExpression m_nobody;
};

} // namespace slantlight
