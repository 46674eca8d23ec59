// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/treebank.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype columns = 10;

bool isNumber(const QString &text)
{
    bool isInteger = false;
    text.toInt(&isInteger);
    return isInteger;
}

} // namespace

Result<std::vector<TreebankSentence>> readTreebank(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return std::unexpected(Error{ErrorCode::FileNotFound, path});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path});
    }
    std::vector<TreebankSentence> sentences;
    TreebankSentence sentence;
    const auto finish = [&] {
        if (!sentence.words.empty()) {
            sentences.push_back(std::move(sentence));
        }
        sentence = {};
    };
    for (int number = 1; !file.atEnd(); ++number) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty()) {
            finish();
            continue;
        }
        if (line.startsWith(u'#')) {
            if (line.startsWith(u"# text = ")) {
                sentence.text = line.sliced(9);
            }
            continue;
        }
        const auto malformed = [&](const QString &reason) {
            return std::unexpected(Error{ErrorCode::MalformedTreebank,
                                         u"%1, line %2: %3"_s.arg(path).arg(number).arg(reason)});
        };
        const QStringList fields = line.split(u'\t');
        if (fields.size() != columns) {
            return malformed(u"%1 columns instead of %2"_s.arg(fields.size()).arg(columns));
        }
        if (!isNumber(fields[0])) {
            continue; // "3-4" is a word of two parts, "3.1" one that was left out
        }
        const auto tag = tagFromId(fields[3]);
        if (!tag) {
            return malformed(u"no universal tag is called %1"_s.arg(fields[3]));
        }
        sentence.words.push_back({.form = fields[1], .lemma = fields[2], .tag = *tag});
    }
    finish();
    if (sentences.empty()) {
        return std::unexpected(
            Error{ErrorCode::MalformedTreebank, path + u", line 1: it holds no sentence"});
    }
    return sentences;
}

} // namespace slantlight
