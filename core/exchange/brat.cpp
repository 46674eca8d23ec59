// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/brat.h"

#include "core/exchange/plainjson.h"
#include "core/exchange/webannotation.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Returns @p name as brat takes names: Latin letters, digits, "-" and "_".
QString bratName(const QString &name, const QString &otherwise)
{
    QString made;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD)) {
        const bool isPlain = c.unicode() < 0x80 && c.isLetterOrNumber();
        if (isPlain) {
            made += c;
        } else if (!made.isEmpty() && !made.endsWith(u'_')
                   && c.category() != QChar::Mark_NonSpacing) {
            made += u'_';
        }
    }
    while (made.endsWith(u'_')) {
        made.chop(1);
    }
    return made.isEmpty() ? otherwise : made;
}

QString freeName(const QString &wanted, std::set<QString> &taken)
{
    QString name = wanted;
    for (int number = 2; !taken.insert(name.toCaseFolded()).second; ++number) {
        name = wanted + u'_' + QString::number(number);
    }
    return name;
}

/// Writes the standoff lines of one text.
class Standoff
{
public:
    explicit Standoff(const QString &text)
        : m_text(text)
        , m_codePoints(text)
    {
    }

    /// Writes words with the type @p type; they are named by what is written of them next. Nothing
    /// where there are none.
    [[nodiscard]] bool add(const QString &type, TextSpan span)
    {
        // A line break would end the line: what is before and after it is parted.
        QStringList places;
        QStringList words;
        qsizetype begin = span.begin().value();
        for (const QString &line : span.in(m_text).toString().split(u'\n')) {
            const qsizetype end = begin + line.size();
            if (!line.trimmed().isEmpty()) {
                places += QString::number(m_codePoints.before(TextOffset(begin))) + u' '
                          + QString::number(m_codePoints.before(TextOffset(end)));
                words += oneLine(line);
            }
            begin = end + 1;
        }
        if (places.isEmpty()) {
            return false;
        }
        ++m_words;
        m_lines += u"T%1\t"_s.arg(m_words) + type + u' ' + places.join(u';') + u'\t'
                   + words.join(u' ') + u'\n';
        return true;
    }

    void attribute(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty()) {
            m_lines +=
                u"A%1\t"_s.arg(++m_attributes) + name + u" T%1 "_s.arg(m_words) + value + u'\n';
        }
    }

    void note(const QStringList &parts)
    {
        QStringList said = parts;
        said.removeAll(QString());
        if (!said.isEmpty()) {
            m_lines += u"#%1\tAnnotatorNotes T%2\t"_s.arg(++m_notes).arg(m_words)
                       + said.join(u"; "_s).simplified() + u'\n';
        }
    }

    [[nodiscard]] QByteArray bytes() const { return m_lines.toUtf8(); }

private:
    static QString oneLine(QString text)
    {
        for (QChar &c : text) {
            c = c == u'\r' || c == u'\t' ? QChar(u' ') : c;
        }
        return text;
    }

    const QString &m_text;
    CodePoints m_codePoints;
    QString m_lines;
    int m_words = 0;
    int m_attributes = 0;
    int m_notes = 0;
};

/// Codes by the one that they are under; those under none by the empty id.
using Children = std::map<CodeId, std::vector<CodeId>>;

Children childrenIn(const Codebook &codebook)
{
    std::set<CodeId> known;
    Children children;
    for (const Code &code : codebook.codes()) { // a parent comes before what is under it
        children[known.contains(code.parent) ? code.parent : CodeId()].push_back(code.id);
        known.insert(code.id);
    }
    return children;
}

void writeTypes(QByteArray &conf, const Children &children, const CodeId &parent,
                const std::map<CodeId, QString> &types, int depth)
{
    const auto under = children.find(parent);
    if (under == children.end()) {
        return;
    }
    for (const CodeId &code : under->second) {
        conf += QByteArray(depth, '\t') + types.at(code).toUtf8() + '\n';
        writeTypes(conf, children, code, types, depth + 1);
    }
}

} // namespace

BratWriter::BratWriter(ExportContext context)
    : m_context(std::move(context))
{
    for (const Code &code : m_context.codebook.codes()) {
        m_types.emplace(code.id, freeName(bratName(code.name, u"Code"_s), m_names));
    }
    m_taken.insert(u"annotation"_s);
}

QString BratWriter::typeOf(const CodeId &code)
{
    const auto found = m_types.find(code);
    return found != m_types.end()
               ? found->second
               : m_types.emplace(code, freeName(bratName(code.text(), u"Code"_s), m_names))
                     .first->second;
}

QString BratWriter::nameOf(const CoderId &coder)
{
    const auto found = m_coders.find(coder);
    return found != m_coders.end()
               ? found->second
               : m_coders
                     .emplace(coder,
                              freeName(bratName(coderName(m_context.coders, coder), u"Coder"_s),
                                       m_names))
                     .first->second;
}

void BratWriter::add(const Outgoing &outgoing)
{
    const Shown &shown = outgoing.shown;
    const Article &article = *shown.review->article;
    Standoff lines(article.text());
    for (const PlacedAnnotation *const placed : shown.annotations) {
        const Annotation &annotation = placed->annotation;
        if (lines.add(typeOf(annotation.code), placeOf(*placed))) {
            lines.attribute("Layer"_L1, layerId(annotation.layer).toString());
            lines.attribute("Coder"_L1, nameOf(coderOf(annotation, m_context).id));
            lines.note({annotation.memo, annotation.target, annotation.tags.join(u", "_s)});
        }
    }
    for (const Marker *const marker : shown.markers) {
        if (lines.add(typeOf(codeOf(marker->category)), marker->span)) {
            lines.attribute("Layer"_L1, layerId(Layer::Machine).toString());
            lines.attribute("Voice"_L1, voiceId(marker->voice).toString());
            lines.attribute("Severity"_L1, severityId(marker->severity).toString());
            lines.note({marker->message, marker->rule.text()});
        }
    }
    const QString name = freeName(bratName(outgoing.name, u"article"_s), m_taken);
    m_files.emplace_back(name + u".txt", article.text().toUtf8());
    m_files.emplace_back(name + u".ann", lines.bytes());
}

std::vector<std::pair<QString, QByteArray>> BratWriter::files()
{
    QByteArray conf = "[entities]\n";
    writeTypes(conf, childrenIn(m_context.codebook), {}, m_types, 0);
    for (const auto &[code, type] : m_types) {
        if (m_context.codebook.code(code) == nullptr) {
            conf += type.toUtf8() + '\n';
        }
    }
    conf += "\n[relations]\n\n[events]\n\n[attributes]\n";
    const auto attribute = [&conf](const char *name, const QStringList &values) {
        conf += QByteArray(name) + "\tArg:<ENTITY>, Value:" + values.join(u'|').toUtf8() + '\n';
    };
    QStringList layers;
    for (const Layer layer : {Layer::Hand, Layer::Machine, Layer::Imported}) {
        layers += layerId(layer).toString();
    }
    QStringList voices;
    for (const Voice voice : {Voice::Headline, Voice::Narration, Voice::Direct, Voice::Indirect,
                              Voice::Caption, Voice::Teaser, Voice::Credit}) {
        voices += voiceId(voice).toString();
    }
    QStringList severities;
    for (const Severity severity : {Severity::Note, Severity::Weak, Severity::Strong}) {
        severities += severityId(severity).toString();
    }
    QStringList coders;
    for (const auto &[id, name] : m_coders) {
        coders += name;
    }
    attribute("Layer", layers);
    attribute("Voice", voices);
    attribute("Severity", severities);
    if (!coders.isEmpty()) {
        attribute("Coder", coders);
    }
    m_files.emplace_back(u"annotation.conf"_s, conf);
    return std::move(m_files);
}

} // namespace slantlight
