// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/pdfattachments.h"

#include <algorithm>
#include <exception>
#include <optional>
#include <set>
#include <string>

#include <qpdf/Constants.h>
#include <qpdf/Pl_Function.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFObjectHandle.hh>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

using Handle = QPDFObjectHandle;

QString textOf(Handle object)
{
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

/// Finds the leaves of a tree of names. A tree that leads in circles, or to one node on many ways,
/// is gone through once.
class Leaves
{
public:
    std::vector<Handle> in(const Handle &root) &&
    {
        m_open.push_back(root);
        while (!m_open.empty() && m_leaves.size() < mostAttachments && m_nodes < mostNodes) {
            const Handle node = m_open.back();
            m_open.pop_back();
            ++m_nodes;
            read(node);
        }
        return std::move(m_leaves);
    }

private:
    static constexpr int mostNodes = 10'000;

    void read(Handle node)
    {
        if (!node.isDictionary()
            || (node.isIndirect() && !m_seen.insert(node.getObjGen()).second)) {
            return;
        }
        if (Handle names = node.getKey("/Names"); names.isArray()) {
            for (int at = 1; at < names.getArrayNItems() && m_leaves.size() < mostAttachments;
                 at += 2) {
                m_leaves.push_back(names.getArrayItem(at));
            }
        }
        if (Handle kids = node.getKey("/Kids"); kids.isArray()) {
            for (int at = std::min(kids.getArrayNItems(), mostNodes) - 1; at >= 0; --at) {
                m_open.push_back(kids.getArrayItem(at));
            }
        }
    }

    std::vector<Handle> m_open;
    std::vector<Handle> m_leaves;
    std::set<QPDFObjGen> m_seen;
    int m_nodes = 0;
};

/// What is unpacked so far, and how much more may be.
struct Unpacked
{
    QByteArray bytes;
    qsizetype room = 0;
    bool isTooLarge = false;
};

/// Returns another number than 0 to stop.
int take(const unsigned char *data, std::size_t size, void *target)
{
    auto &unpacked = *static_cast<Unpacked *>(target);
    const auto length = static_cast<qsizetype>(size);
    if (length > unpacked.room - unpacked.bytes.size()) {
        unpacked.isTooLarge = true;
        return 1;
    }
    unpacked.bytes.append(reinterpret_cast<const char *>(data), length);
    return 0;
}

std::optional<Handle> streamOf(Handle file)
{
    Handle streams = file.isDictionary() ? file.getKey("/EF") : Handle::newNull();
    if (!streams.isDictionary()) {
        return std::nullopt;
    }
    for (const char *key : {"/UF", "/F"}) {
        if (Handle stream = streams.getKey(key); stream.isStream()) {
            return stream;
        }
    }
    return std::nullopt;
}

/// A name leads into no folder, whatever the file says.
QString nameOf(Handle file)
{
    const Handle unicode = file.getKey("/UF");
    QString name = textOf(unicode.isString() ? unicode : file.getKey("/F"));
    name.replace(u'\\', u'/');
    return name.sliced(name.lastIndexOf(u'/') + 1);
}

QString typeOf(Handle stream)
{
    Handle type = stream.getDict().getKey("/Subtype");
    return type.isName() ? QString::fromStdString(type.getName()).sliced(1) : QString();
}

Result<std::vector<PdfAttachment>> filesOf(QPDF &pdf)
{
    std::vector<PdfAttachment> files;
    Handle names = pdf.getRoot().getKey("/Names");
    if (!names.isDictionary()) {
        return files;
    }
    qsizetype room = largestAttachment;
    for (Handle file : Leaves().in(names.getKey("/EmbeddedFiles"))) {
        std::optional<Handle> stream = streamOf(file);
        if (!stream) {
            continue;
        }
        Unpacked unpacked{.bytes = {}, .room = room};
        Pl_Function sink("attachment", nullptr, &take, &unpacked);
        bool isWhole = false;
        try {
            isWhole = stream->pipeStreamData(&sink, 0, qpdf_dl_specialized, true);
        } catch (const std::exception &) { // too large, or damaged
            isWhole = false;
        }
        if (unpacked.isTooLarge) {
            return std::unexpected(Error{ErrorCode::UnpacksTooLarge, {}});
        }
        if (!isWhole) {
            continue;
        }
        room -= unpacked.bytes.size();
        files.push_back({.name = nameOf(file),
                         .type = typeOf(*stream),
                         .description = textOf(file.getKey("/Desc")),
                         .bytes = std::move(unpacked.bytes)});
    }
    return files;
}

} // namespace

Result<std::vector<PdfAttachment>> attachmentsOf(const QByteArray &bytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("source", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        return filesOf(pdf);
    } catch (const QPDFExc &problem) {
        const bool isLocked = problem.getErrorCode() == qpdf_e_password;
        return std::unexpected(
            Error{isLocked ? ErrorCode::FileLocked : ErrorCode::FileDamaged, {}});
    } catch (const std::exception &) {
        return std::unexpected(Error{ErrorCode::FileDamaged, {}});
    }
}

} // namespace slantlight
