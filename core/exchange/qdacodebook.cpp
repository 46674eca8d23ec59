// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/qdacodebook.h"

#include "core/exchange/qdacodes.h"

using namespace Qt::StringLiterals;

namespace slantlight {

QByteArray codebookToQdc(const Codebook &codebook)
{
    QdaXml xml;
    xml.beginDocument();
    xml.begin(u"CodeBook"_s);
    xml.attribute(u"xmlns"_s, u"urn:QDA-XML:codebook:1.0"_s);
    xml.attribute(u"origin"_s, u"Slantlight " + QLatin1StringView(SLANTLIGHT_VERSION));
    writeQdaCodes(xml, codebook);
    if (!codebook.codes().empty()) {
        xml.begin(u"Sets"_s);
        writeQdaCodeSet(xml, codebook, u"guid"_s);
        xml.end();
    }
    xml.end();
    return xml.bytes() + '\n';
}

Result<std::vector<Code>> readQdc(const QByteArray &bytes, const QString &name)
{
    const auto failed = [&name](const QString &what) {
        return std::unexpected(Error{ErrorCode::MalformedCodebook, name + u": " + what});
    };
    const auto root = readXml(bytes);
    if (!root) {
        return root.error().code == ErrorCode::FileDamaged
                   ? failed(root.error().detail)
                   : std::unexpected(Error{root.error().code, name});
    }
    // NVivo writes the name space "urn:QDA-XML:codebook:1:0", others none: the element tells.
    if (root->name != "CodeBook"_L1) {
        return failed(root->name);
    }
    QdaCodes read = qdaCodesFrom(root->childrenOf(u"Codes"), root->childrenOf(u"Sets"));
    if (read.codes.size() > mostQdaCodes) {
        return std::unexpected(Error{ErrorCode::UnpacksTooLarge, name});
    }
    if (read.codes.empty()) {
        return failed(u"Codes"_s);
    }
    return std::move(read.codes);
}

} // namespace slantlight
