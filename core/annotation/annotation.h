// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/selector.h"
#include "core/base/ids.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace slantlight {

/// Somebody who annotates.
struct Coder
{
    CoderId id;
    QString name; ///< may be empty

    friend bool operator==(const Coder &, const Coder &) = default;
};

/// Where an annotation comes from.
enum class Layer : std::uint8_t {
    Hand, ///< made here by a person
    Machine, ///< made of a marker, and not looked at yet
    Imported, ///< read from a file that another program, or another person's library, has written
};

/// Returns the id of @p layer as the library holds it: "hand", "machine" or "imported".
[[nodiscard]] QStringView layerId(Layer layer);
[[nodiscard]] std::optional<Layer> layerFromId(QStringView id);

/// A code on a span, with memo.
struct Annotation
{
    AnnotationId id; ///< a UUID, made by create()
    ArticleId article;
    CodeId code;
    Selector selector;
    QString memo;
    QDateTime created; ///< UTC
    QDateTime modified; ///< UTC
    Layer layer = Layer::Hand;
    CoderId coder; ///< empty: the owner of the library that it is in
    QString target; ///< who or what is portrayed so, in the coder's words; may be empty
    QStringList tags; ///< by name, see tidyTags()

    /// Makes an annotation by hand with a new id, created now.
    [[nodiscard]] static Annotation create(ArticleId article, CodeId code, Selector selector);

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

/// Returns @p tags without white space around them, in the order of the alphabet, each once: those
/// that differ by the case of Latin letters alone are one.
[[nodiscard]] QStringList tidyTags(const QStringList &tags);

/// What a person says to a marker.
enum class Answer : std::uint8_t {
    Agree,
    NotHere, ///< the rule is right in general, not in this place
};

/// Returns the id of @p answer as the library holds it: "agree" or "not-here".
[[nodiscard]] QStringView answerId(Answer answer);
[[nodiscard]] std::optional<Answer> answerFromId(QStringView id);

/// A person's yes or no to a marker, kept by rule and selector.
struct Verdict
{
    ArticleId article;
    RuleId rule;
    Selector selector;
    Answer answer = Answer::Agree;
    QString reason;
    QDateTime modified; ///< UTC

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

} // namespace slantlight
