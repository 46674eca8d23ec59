// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/codebookcsv.h"

#include "core/exchange/qdaxml.h"
#include "core/source/decode.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

enum class Column : std::uint8_t {
    Id,
    Path,
    Name,
    Parent,
    Definition,
    When,
    Not,
    Examples,
    Counterexamples,
    Source,
    Colour,
    Line,
};

constexpr std::size_t columnCount = 12;
constexpr auto pathJoint = " > "_L1;

/// How a column is called: by us first, then by others.
struct ColumnName
{
    Column column;
    QLatin1StringView name;
};

constexpr std::array columnNames{
    ColumnName{Column::Id, "id"_L1},
    ColumnName{Column::Path, "path"_L1},
    ColumnName{Column::Name, "name"_L1},
    ColumnName{Column::Parent, "parent"_L1},
    ColumnName{Column::Definition, "definition"_L1},
    ColumnName{Column::When, "use when"_L1},
    ColumnName{Column::Not, "not when"_L1},
    ColumnName{Column::Examples, "examples"_L1},
    ColumnName{Column::Counterexamples, "counterexamples"_L1},
    ColumnName{Column::Source, "source"_L1},
    ColumnName{Column::Colour, "colour"_L1},
    ColumnName{Column::Line, "line"_L1},
    ColumnName{Column::Name, "tag"_L1},
    ColumnName{Column::Name, "code"_L1},
    ColumnName{Column::Name, "code name"_L1},
    ColumnName{Column::Definition, "description"_L1},
    ColumnName{Column::Definition, "memo"_L1},
    ColumnName{Column::Definition, "comment"_L1},
    ColumnName{Column::Parent, "parent code"_L1},
    ColumnName{Column::Colour, "color"_L1},
    ColumnName{Column::Examples, "example"_L1},
    ColumnName{Column::Counterexamples, "counterexample"_L1},
};

/// Which field of a row is of which column.
using Places = std::array<std::optional<qsizetype>, columnCount>;

Places placesOf(const QStringList &header)
{
    Places places;
    for (const auto &[column, name] : columnNames) { // names of ours first
        auto &place = places.at(static_cast<std::size_t>(column));
        for (qsizetype i = 0; i < header.size() && !place; ++i) {
            if (header[i].simplified().compare(name, Qt::CaseInsensitive) == 0) {
                place = i;
            }
        }
    }
    return places;
}

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines) {
        line = line.trimmed();
    }
    lines.removeAll(QString());
    return lines;
}

QString lineStyleText(const Code &code)
{
    return code.line ? lineStyleId(*code.line).toString() : QString();
}

/// Returns the names of @p code and of those that it is under, widest first.
QString pathOf(const Code &code, const Codebook &codebook)
{
    QString path = code.name;
    for (const Code *parent = codebook.code(code.parent); parent != nullptr;
         parent = codebook.code(parent->parent)) {
        path.prepend(parent->name + pathJoint);
    }
    return path;
}

/// Makes codes of rows.
class Reading
{
public:
    explicit Reading(const QStringList &header)
        : m_places(placesOf(header))
    {
    }

    [[nodiscard]] bool hasNames() const { return has(Column::Name) || has(Column::Path); }

    void add(const QStringList &row)
    {
        static const QRegularExpression joints(u"\\s*[>/\\\\]\\s*"_s);
        // Names may have such signs themselves: where another column tells, that counts.
        const bool isTold = has(Column::Name) && has(Column::Parent);
        QStringList path =
            isTold ? QStringList() : field(row, Column::Path).split(joints, Qt::SkipEmptyParts);
        constexpr qsizetype deepest = 20; // codes under codes
        path = path.last(std::min(deepest, path.size()));
        QString name = field(row, Column::Name).simplified();
        if (name.isEmpty() && path.isEmpty()) {
            return;
        }
        if (name.isEmpty()) {
            name = path.takeLast().simplified();
        } else if (!path.isEmpty()) {
            path.removeLast(); // what is before it is under what
        }
        Code code;
        code.name = name;
        const QString id = field(row, Column::Id).simplified();
        const QString parent = field(row, Column::Parent).simplified();
        if (!path.isEmpty()) {
            code.parent = underPath(path);
        }
        if (parent.isEmpty() && id.isEmpty()) {
            const auto known = m_byPath.constFind(pathKey(path, name));
            if (known != m_byPath.cend()) { // made for a row before this one that is under it
                fill(m_codes[*known], row);
                return;
            }
        }
        code.id = id.isEmpty() || isUsed(CodeId(id)) ? newId() : CodeId(id);
        fill(code, row);
        m_byPath.insert(pathKey(path, name), m_codes.size());
        m_parents.push_back(path.isEmpty() ? parent : QString());
        m_codes.push_back(std::move(code));
    }

    [[nodiscard]] std::vector<Code> read() &&
    {
        for (std::size_t i = 0; i < m_codes.size(); ++i) {
            const QString &wanted = m_parents[i];
            const auto parent = std::ranges::find_if(m_codes, [&](const Code &code) {
                return !wanted.isEmpty()
                       && (code.id.text() == wanted
                           || code.name.compare(wanted, Qt::CaseInsensitive) == 0);
            });
            if (parent != m_codes.end() && parent != m_codes.begin() + static_cast<qsizetype>(i)) {
                m_codes[i].parent = parent->id;
            }
        }
        std::vector<Code> codes = parentsFirst(std::move(m_codes));
        giveIds(codes);
        return codes;
    }

private:
    /// Gives those codes that the table has no id for one that is made of their names, of the names
    /// that they are under and of what they mean: in every table the same, and no other code's.
    void giveIds(std::vector<Code> &codes) const
    {
        std::set<CodeId> taken;
        for (const Code &code : codes) {
            taken.insert(code.id);
        }
        std::map<CodeId, QString>
            paths; // GUIDs, by the id that the table has, or what stood for one
        std::map<CodeId, CodeId> given;
        std::map<QString, int> again;
        for (Code &code : codes) { // parents come first
            const auto above = paths.find(code.parent);
            const QString path =
                qdaNameGuid(u"path", (above == paths.end() ? QString() : above->second) + u'\n'
                                         + code.name.toCaseFolded());
            paths.emplace(code.id, path);
            if (const auto parent = given.find(code.parent); parent != given.end()) {
                code.parent = parent->second;
            }
            if (!m_made.contains(code.id)) {
                continue;
            }
            const QString key = qdaNameGuid(u"table", path + u'\n' + code.definition);
            CodeId id(key);
            while (!taken.insert(id).second) {
                id = CodeId(qdaNameGuid(u"again", key + u':' + QString::number(++again[key])));
            }
            given.emplace(code.id, id);
            code.id = id;
        }
    }

    [[nodiscard]] bool has(Column column) const
    {
        return m_places.at(static_cast<std::size_t>(column)).has_value();
    }
    [[nodiscard]] QString field(const QStringList &row, Column column) const
    {
        const auto place = m_places.at(static_cast<std::size_t>(column));
        return place ? withoutGuard(row.value(*place).trimmed()) : QString();
    }
    [[nodiscard]] static QString pathKey(const QStringList &path, const QString &name)
    {
        return (path + QStringList(name)).join(u'\n').toCaseFolded();
    }
    [[nodiscard]] bool isUsed(const CodeId &id) const
    {
        return std::ranges::find(m_codes, id, &Code::id) != m_codes.end();
    }

    void fill(Code &code, const QStringList &row) const
    {
        code.definition = field(row, Column::Definition);
        code.useWhen = field(row, Column::When);
        code.notWhen = field(row, Column::Not);
        code.examples = linesOf(field(row, Column::Examples));
        code.counterexamples = linesOf(field(row, Column::Counterexamples));
        code.source = field(row, Column::Source);
        const QString colour = field(row, Column::Colour);
        code.colour = isColour(colour) ? colour.toLower() : QString();
        code.line = lineStyleFromId(field(row, Column::Line).toLower());
    }

    /// Returns the code at @p path, which is made with those that it is under where it is not there
    /// yet.
    CodeId underPath(const QStringList &path)
    {
        CodeId parent;
        for (qsizetype i = 0; i < path.size(); ++i) {
            const QString key = pathKey(path.first(i), path[i].simplified());
            if (!m_byPath.contains(key)) {
                m_byPath.insert(key, m_codes.size());
                m_parents.emplace_back();
                m_codes.push_back({.id = newId(),
                                   .name = path[i].simplified(),
                                   .definition = {},
                                   .useWhen = {},
                                   .notWhen = {},
                                   .source = {},
                                   .parent = parent,
                                   .colour = {}});
            }
            parent = m_codes[m_byPath.value(key)].id;
        }
        return parent;
    }

    /// Returns what stands for an id until giveIds(); no table can have it.
    CodeId newId() { return *m_made.insert(CodeId(u'\n' + QString::number(m_made.size()))).first; }

    Places m_places;
    std::vector<Code> m_codes;
    std::vector<QString> m_parents; ///< ids or names, by code; empty where a path told
    QHash<QString, std::size_t> m_byPath;
    std::set<CodeId> m_made; ///< ids of codes that the table has none for
};

/// Returns the column that tells that rows of @p header are annotations, and no codes; empty where
/// they may be codes.
QString annotationColumn(const QStringList &header)
{
    QStringList names;
    for (const QString &name : header) {
        names += name.simplified().toLower();
    }
    for (const QLatin1StringView name : {"exact"_L1, "content"_L1}) {
        if (names.contains(name)) {
            return name;
        }
    }
    return names.contains("start"_L1) && names.contains("end"_L1) ? u"start"_s : QString();
}

} // namespace

QByteArray codebookToCsv(const Codebook &codebook, const CsvOptions &options)
{
    QStringList header;
    for (std::size_t i = 0; i < columnCount; ++i) {
        header += columnNames.at(i).name;
    }
    QByteArray table = options.hasMark ? "\xEF\xBB\xBF" : QByteArray();
    table += csvLine(header, options);
    for (const Code &code : codebook.codes()) {
        table += csvLine({code.id.text(), pathOf(code, codebook), code.name, code.parent.text(),
                          code.definition, code.useWhen, code.notWhen, code.examples.join(u'\n'),
                          code.counterexamples.join(u'\n'), code.source, code.colour,
                          lineStyleText(code)},
                         options);
    }
    return table;
}

Result<std::vector<Code>> readCodebookCsv(const QByteArray &bytes, const QString &name)
{
    const auto text = decode(bytes, name);
    if (!text) {
        return std::unexpected(text.error());
    }
    const auto failed = [&name](const QString &what) {
        return std::unexpected(Error{ErrorCode::MalformedCodebook, name + u": " + what});
    };
    constexpr std::size_t most = 5'000; // codes
    const std::vector<QStringList> rows = csvRows(text->text);
    if (rows.empty() || rows.size() > most) {
        return failed(u"line 1"_s);
    }
    if (const QString column = annotationColumn(rows.front()); !column.isEmpty()) {
        return failed(
            u"line 1: the column '%1' tells that this table holds annotations, and no "
            "codes; annotations come back from JSON-LD or a project (QDPX)"_s.arg(column));
    }
    Reading reading(rows.front());
    if (!reading.hasNames()) {
        return failed(u"line 1: name"_s);
    }
    const std::vector<QStringList> body(rows.begin() + 1, rows.end());
    for (const QStringList &row : body) {
        reading.add(row);
    }
    std::vector<Code> codes = std::move(reading).read();
    if (codes.empty()) {
        return failed(u"line 2"_s);
    }
    return codes;
}

} // namespace slantlight
