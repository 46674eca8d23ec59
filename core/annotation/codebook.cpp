// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/codebook.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

bool isCodeId(QStringView id)
{
    const auto isLetter = [](QChar c) {
        return c >= u'a' && c <= u'z';
    };
    const auto isInner = [&](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    };
    return !id.isEmpty() && isLetter(id.front()) && std::ranges::all_of(id, isInner);
}

/// Takes in a codebook line by line.
class CodebookReader
{
public:
    [[nodiscard]] Result<> read(QStringView line)
    {
        ++m_line;
        const QStringView trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#')) {
            return {};
        }
        const qsizetype space = std::ranges::find_if(trimmed, &isSpace) - trimmed.begin();
        const QStringView word = trimmed.first(space);
        const QStringView value = trimmed.sliced(space).trimmed();
        if (value.isEmpty()) {
            return wrong(u"nothing after \""_s + word + u'"');
        }
        if (word == u"code") {
            return beginCode(value);
        }
        if (m_codes.empty()) {
            return wrong(u"\""_s + word + u"\" before the first code");
        }
        if (word == u"name") {
            return set(m_codes.back().name, word, value);
        }
        if (word == u"means") {
            return set(m_codes.back().definition, word, value);
        }
        if (word == u"when") {
            return set(m_codes.back().useWhen, word, value);
        }
        if (word == u"not") {
            return set(m_codes.back().notWhen, word, value);
        }
        if (word == u"by") {
            return set(m_codes.back().source, word, value);
        }
        if (word == u"+" || word == u"-") {
            auto &examples = m_codes.back();
            (word == u"+" ? examples.examples : examples.counterexamples) += value.toString();
            return {};
        }
        if (word == u"key") {
            return setKey(value);
        }
        if (word == u"colour") {
            return setColour(value);
        }
        if (word == u"line") {
            return setLine(value);
        }
        if (word == u"under") {
            return setParent(value);
        }
        return wrong(u"unknown word \""_s + word + u'"');
    }

    [[nodiscard]] Result<std::vector<Code>> finish()
    {
        if (const Result<> done = endCode(); !done) {
            return std::unexpected(done.error());
        }
        return std::move(m_codes);
    }

private:
    static bool isSpace(QChar c) { return c.isSpace(); }

    [[nodiscard]] std::unexpected<Error> wrong(const QString &what) const
    {
        return wrongAt(m_line, what);
    }

    [[nodiscard]] static std::unexpected<Error> wrongAt(int line, const QString &what)
    {
        return std::unexpected(
            Error{ErrorCode::MalformedCodebook, u"line %1: %2"_s.arg(QString::number(line), what)});
    }

    [[nodiscard]] Result<> beginCode(QStringView id)
    {
        if (Result<> ended = endCode(); !ended) {
            return ended;
        }
        if (!isCodeId(id)) {
            return wrong(u"\"%1\" is no id: lower-case letters, digits, '-' and '.'"_s.arg(id));
        }
        const CodeId code(id.toString());
        if (const auto first = m_lineOfCode.constFind(code); first != m_lineOfCode.cend()) {
            return wrong(u"code \"%1\" stands in line %2 already"_s.arg(code.text()).arg(*first));
        }
        m_lineOfCode.insert(code, m_line);
        m_codes.emplace_back().id = code;
        return {};
    }

    [[nodiscard]] Result<> endCode() const
    {
        if (!m_codes.empty() && m_codes.back().name.isEmpty()) {
            const CodeId &id = m_codes.back().id;
            return wrongAt(m_lineOfCode.value(id), u"code \"%1\" has no name"_s.arg(id.text()));
        }
        return {};
    }

    [[nodiscard]] Result<> set(QString &field, QStringView word, QStringView value) const
    {
        if (!field.isEmpty()) {
            return wrong(u"second \"%1\" for one code"_s.arg(word));
        }
        field = value.toString();
        return {};
    }

    [[nodiscard]] Result<> setKey(QStringView value)
    {
        Code &code = m_codes.back();
        if (code.key) {
            return wrong(u"second \"key\" for one code"_s);
        }
        if (value.size() != 1 || value.front() < u'1' || value.front() > u'9') {
            return wrong(u"\"%1\" is no key from 1 to 9"_s.arg(value));
        }
        const int key = value.front().digitValue();
        if (const auto other = std::ranges::find(m_codes, key, &Code::key);
            other != m_codes.end()) {
            return wrong(u"key %1 belongs to \"%2\""_s.arg(QString::number(key), other->id.text()));
        }
        code.key = key;
        return {};
    }

    [[nodiscard]] Result<> setColour(QStringView value)
    {
        if (!isColour(value)) {
            return wrong(u"\"%1\" is no colour such as #a04000"_s.arg(value));
        }
        return set(m_codes.back().colour, u"colour", value);
    }

    [[nodiscard]] Result<> setLine(QStringView value)
    {
        const auto style = lineStyleFromId(value);
        if (!style) {
            return wrong(u"\"%1\" is no style of line"_s.arg(value));
        }
        m_codes.back().line = style;
        return {};
    }

    [[nodiscard]] Result<> setParent(QStringView value)
    {
        Code &code = m_codes.back();
        if (!code.parent.text().isEmpty()) {
            return wrong(u"second \"under\" for one code"_s);
        }
        const CodeId parent(value.toString());
        if (parent == code.id || !m_lineOfCode.contains(parent)) {
            return wrong(u"no code \"%1\" stands before this one"_s.arg(value));
        }
        code.parent = parent;
        return {};
    }

    std::vector<Code> m_codes;
    QHash<CodeId, int> m_lineOfCode;
    int m_line = 0;
};

} // namespace

bool isColour(QStringView text)
{
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return text.size() == 7 && text.front() == u'#' && std::ranges::all_of(text.sliced(1), isDigit);
}

Result<Codebook> Codebook::parse(QStringView source)
{
    if (source.startsWith(QChar(0xFEFF))) {
        source = source.sliced(1);
    }
    CodebookReader reader;
    for (const QStringView line : source.tokenize(u'\n')) {
        if (const Result<> done = reader.read(line); !done) {
            return std::unexpected(done.error());
        }
    }
    Result<std::vector<Code>> codes = reader.finish();
    if (!codes) {
        return std::unexpected(codes.error());
    }
    return Codebook(*std::move(codes));
}

Result<Codebook> Codebook::create(std::vector<Code> codes)
{
    QSet<CodeId> all;
    for (const Code &code : codes) {
        all.insert(code.id);
    }
    QSet<CodeId> ids;
    QSet<int> keys;
    for (const Code &code : codes) {
        const bool isKnown = ids.contains(code.id) || code.id.text().isEmpty();
        const bool isKeyWrong =
            code.key && (*code.key < 1 || *code.key > 9 || keys.contains(*code.key));
        const bool isLost = !code.parent.text().isEmpty() && all.contains(code.parent)
                            && !ids.contains(code.parent);
        const bool isOddlyColoured = !code.colour.isEmpty() && !isColour(code.colour);
        if (isKnown || isKeyWrong || isLost || isOddlyColoured || code.name.isEmpty()) {
            return std::unexpected(Error{ErrorCode::MalformedCodebook, code.id.text()});
        }
        ids.insert(code.id);
        if (code.key) {
            keys.insert(*code.key);
        }
    }
    return Codebook(std::move(codes));
}

std::vector<Code> parentsFirst(std::vector<Code> codes)
{
    QHash<CodeId, std::size_t> places;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        places.insert(codes[i].id, i);
    }
    std::vector<Code> ordered;
    std::vector<bool> isTaken(codes.size(), false);
    const auto take = [&](std::size_t at) {
        // The way up, which ends at a code without parent, at one that is there, or in a circle.
        std::vector<std::size_t> way;
        for (std::size_t i = at; !isTaken[i];) {
            isTaken[i] = true;
            way.push_back(i);
            const auto parent = places.constFind(codes[i].parent);
            if (parent == places.cend()) {
                break;
            }
            if (std::ranges::contains(way, *parent)) {
                codes[i].parent = {};
                break;
            }
            i = *parent;
        }
        for (const std::size_t i : way | std::views::reverse) {
            ordered.push_back(codes[i]);
        }
    };
    for (std::size_t i = 0; i < codes.size(); ++i) {
        take(i);
    }
    return ordered;
}

const Code *Codebook::code(const CodeId &id) const
{
    const auto found = std::ranges::find(m_codes, id, &Code::id);
    return found == m_codes.end() ? nullptr : &*found;
}

const Code *Codebook::codeForKey(int key) const
{
    const auto found = std::ranges::find(m_codes, key, &Code::key);
    return found == m_codes.end() ? nullptr : &*found;
}

bool Codebook::isUnder(const CodeId &code, const CodeId &ancestor) const
{
    CodeId at = code;
    for (std::size_t steps = 0; steps <= m_codes.size(); ++steps) {
        if (at == ancestor) {
            return true;
        }
        const Code *const known = this->code(at);
        if (known == nullptr) {
            return false;
        }
        at = known->parent;
    }
    return false;
}

QString Codebook::text() const
{
    QString text;
    const auto add = [&text](QStringView word, const QString &value) {
        if (const QString line = value.simplified(); !line.isEmpty()) {
            text += word.toString() + u' ' + line + u'\n';
        }
    };
    for (const Code &code : m_codes) {
        text += text.isEmpty() ? u""_s : u"\n"_s;
        add(u"code", code.id.text());
        add(u"name", code.name);
        if (this->code(code.parent) != nullptr) {
            add(u"under", code.parent.text());
        }
        add(u"means", code.definition);
        add(u"when", code.useWhen);
        add(u"not", code.notWhen);
        for (const QString &example : code.examples) {
            add(u"+", example);
        }
        for (const QString &example : code.counterexamples) {
            add(u"-", example);
        }
        add(u"by", code.source);
        add(u"key", code.key ? QString::number(*code.key) : QString());
        add(u"colour", code.colour);
        add(u"line", code.line ? lineStyleId(*code.line).toString() : QString());
    }
    return text;
}

Codebook::Codebook(std::vector<Code> codes)
    : m_codes(std::move(codes))
{
}

} // namespace slantlight
