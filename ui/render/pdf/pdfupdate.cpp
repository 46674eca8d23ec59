// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/pdfupdate.h"

#include <QByteArrayView>
#include <QCryptographicHash>
#include <QStringBuilder>

#include <algorithm>
#include <map>
#include <stdexcept>
#include <vector>

#include <qpdf/Buffer.hh>

namespace slantlight::ui {

namespace {

using Handle = QPDFObjectHandle;

/// Where an object begins, in bytes from the head of the file.
struct Entry
{
    int number = 0;
    int generation = 0;
    qsizetype offset = 0;
};

QByteArray bodyOf(Handle object)
{
    if (!object.isStream()) {
        return QByteArray::fromStdString(object.unparseResolved());
    }
    const auto data = object.getRawStreamData();
    Handle dictionary = object.getDict().shallowCopy();
    dictionary.replaceKey("/Length", Handle::newInteger(static_cast<long long>(data->getSize())));
    return QByteArray::fromStdString(dictionary.unparse()) + "\nstream\n"
           + QByteArray(reinterpret_cast<const char *>(data->getBuffer()),
                        static_cast<qsizetype>(data->getSize()))
           + "\nendstream";
}

/// The last cross-reference section of a file.
struct LastSection
{
    qsizetype offset = 0; ///< in bytes from the head
    bool isTable = false; ///< else it is a stream
};

LastSection lastSectionOf(QByteArrayView bytes, qsizetype head)
{
    constexpr QByteArrayView word = "startxref";
    const qsizetype at = bytes.lastIndexOf(word);
    if (at < 0) {
        throw std::runtime_error("no startxref");
    }
    const QByteArrayView rest = bytes.sliced(at + word.size()).trimmed();
    const auto end = std::ranges::find_if(rest, [](char c) { return c < '0' || c > '9'; });
    bool isNumber = false;
    const qsizetype offset = rest.first(end - rest.begin()).toLongLong(&isNumber);
    if (!isNumber || head + offset >= bytes.size()) {
        throw std::runtime_error("startxref leads nowhere");
    }
    return {.offset = offset, .isTable = bytes.sliced(head + offset).trimmed().startsWith("xref")};
}

/// Calls @p take with each stretch of entries whose numbers follow on one another.
template <typename Take>
void forEachStretch(const std::vector<Entry> &entries, const Take &take)
{
    for (auto first = entries.begin(); first != entries.end();) {
        auto end = first + 1;
        while (end != entries.end() && end->number == (end - 1)->number + 1) {
            ++end;
        }
        take(first, end);
        first = end;
    }
}

QByteArray tableOf(const std::vector<Entry> &entries)
{
    QByteArray table = "xref\n";
    forEachStretch(entries, [&table](auto first, auto end) {
        table += QByteArray::number(first->number) + ' ' + QByteArray::number(end - first) + '\n';
        for (; first != end; ++first) {
            table += QByteArray::number(first->offset).rightJustified(10, '0') + ' '
                     + QByteArray::number(first->generation).rightJustified(5, '0') + " n \n";
        }
    });
    return table;
}

constexpr int offsetWidth = 8; // in bytes
constexpr int generationWidth = 2;

QByteArray bigEndian(qint64 value, int width)
{
    QByteArray bytes;
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
        bytes += static_cast<char>((value >> shift) & 0xFF);
    }
    return bytes;
}

QByteArray streamOf(const std::vector<Entry> &entries, Handle trailer)
{
    QByteArray rows;
    Handle index = Handle::newArray();
    forEachStretch(entries, [&](auto first, auto end) {
        index.appendItem(Handle::newInteger(first->number));
        index.appendItem(Handle::newInteger(end - first));
        for (; first != end; ++first) {
            rows += '\1' + bigEndian(first->offset, offsetWidth)
                    + bigEndian(first->generation, generationWidth);
        }
    });
    trailer.replaceKey("/Type", Handle::newName("/XRef"));
    trailer.replaceKey("/W",
                       Handle::newArray({Handle::newInteger(1), Handle::newInteger(offsetWidth),
                                         Handle::newInteger(generationWidth)}));
    trailer.replaceKey("/Index", index);
    trailer.replaceKey("/Length", Handle::newInteger(rows.size()));
    return QByteArray::fromStdString(trailer.unparse()) + "\nstream\n" + rows + "\nendstream";
}

/// What the trailer of the update says, but for the fields of a cross-reference stream.
Handle trailerOf(QPDF &pdf, const LastSection &last, int size, const QByteArray &added)
{
    Handle old = pdf.getTrailer();
    Handle trailer = Handle::newDictionary();
    for (const char *key : {"/Root", "/Info"}) {
        if (old.hasKey(key)) {
            trailer.replaceKey(key, old.getKey(key));
        }
    }
    Handle id = old.getKey("/ID");
    if (id.isArray() && id.getArrayNItems() == 2) { // the second one is of this state of the file
        const QByteArray hash = QCryptographicHash::hash(added, QCryptographicHash::Md5);
        trailer.replaceKey(
            "/ID", Handle::newArray({id.getArrayItem(0), Handle::newString(hash.toStdString())}));
    }
    trailer.replaceKey("/Size", Handle::newInteger(size));
    trailer.replaceKey("/Prev", Handle::newInteger(last.offset));
    return trailer;
}

} // namespace

QByteArray withUpdate(const QByteArray &original, QPDF &pdf, const std::set<QPDFObjGen> &changed,
                      int last)
{
    const qsizetype head = std::max<qsizetype>(original.indexOf("%PDF-"), 0);
    const LastSection section = lastSectionOf(original, head);
    QByteArray bytes = original;
    if (!bytes.endsWith('\n')) {
        bytes += '\n';
    }
    std::map<QPDFObjGen, Handle> objects;
    for (const QPDFObjGen &id : changed) {
        objects.emplace(id, pdf.getObject(id));
    }
    const int count = static_cast<int>(pdf.getObjectCount());
    for (int number = last + 1; number <= count; ++number) {
        objects.emplace(QPDFObjGen(number, 0), pdf.getObject(number, 0));
    }

    std::vector<Entry> entries;
    const auto write = [&](int number, int generation, const QByteArray &body) {
        bytes += QByteArray::number(number) + ' ' + QByteArray::number(generation) + " obj\n" + body
                 + "\nendobj\n";
    };
    for (const auto &[id, object] : objects) {
        entries.push_back({id.getObj(), id.getGen(), bytes.size() - head});
        write(id.getObj(), id.getGen(), bodyOf(object));
    }
    const qsizetype start = bytes.size() - head;
    const QByteArray added = bytes.sliced(original.size());
    if (section.isTable) {
        Handle trailer = trailerOf(pdf, section, count + 1, added);
        bytes +=
            tableOf(entries) + "trailer\n" + QByteArray::fromStdString(trailer.unparse()) + '\n';
    } else {
        const int number = count + 1; // of the cross-reference stream, which lists itself
        entries.push_back({number, 0, start});
        write(number, 0, streamOf(entries, trailerOf(pdf, section, number + 1, added)));
    }
    return bytes + "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace slantlight::ui
