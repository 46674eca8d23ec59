// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/mailmessage.h"

#include "core/source/decode.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>

#include <gmime/gmime.h>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

QString textOf(const char *utf8)
{
    return utf8 == nullptr ? QString() : QString::fromUtf8(utf8).simplified();
}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *const content = g_mime_part_get_content(part);
    if (content == nullptr) {
        return {};
    }
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *const bytes =
        g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return bytes == nullptr ? QByteArray()
                            : QByteArray(reinterpret_cast<const char *>(bytes->data),
                                         static_cast<qsizetype>(bytes->len));
}

QString parameter(GMimeContentType *type, const char *name)
{
    return textOf(g_mime_content_type_get_parameter(type, name));
}

MailText textIn(GMimePart *part)
{
    GMimeContentType *const type = g_mime_object_get_content_type(GMIME_OBJECT(part));
    return {.bytes = contentOf(part),
            .charset = parameter(type, "charset"),
            .address = textOf(g_mime_part_get_content_location(part)),
            .isHtml = g_mime_content_type_is_type(type, "text", "html") != 0,
            .isFlowed = parameter(type, "format").compare(u"flowed", Qt::CaseInsensitive) == 0,
            .dropsSpace = parameter(type, "delsp").compare(u"yes", Qt::CaseInsensitive) == 0};
}

/// Goes through the parts of a message.
class Parts
{
public:
    explicit Parts(MailMessage &message)
        : m_message(message)
    {
    }

    void add(GMimeObject *object, int depth)
    {
        constexpr int deepest = 40; // far more than any mail that was forwarded again and again
        if (object == nullptr || depth > deepest) {
            return;
        }
        if (GMIME_IS_MULTIPART(object)) {
            addParts(GMIME_MULTIPART(object), depth);
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            GMimeMessage *const message =
                g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
            if (message != nullptr) {
                addSubject(message);
                add(g_mime_message_get_mime_part(message), depth + 1);
            }
        } else if (GMIME_IS_PART(object)) {
            addLeaf(GMIME_PART(object));
        }
    }

private:
    // Of a mail that was sent on with another.
    void addSubject(GMimeMessage *message)
    {
        const QString subject = textOf(g_mime_message_get_subject(message));
        if (!subject.isEmpty()) {
            m_message.texts.push_back(
                {{.bytes = (u"<h2>"_s + subject.toHtmlEscaped() + u"</h2>").toUtf8(),
                  .charset = u"utf-8"_s,
                  .address = {},
                  .isHtml = true}});
        }
    }

    void addParts(GMimeMultipart *parts, int depth)
    {
        GMimeContentType *const type = g_mime_object_get_content_type(GMIME_OBJECT(parts));
        const bool areAlternatives =
            g_mime_content_type_is_type(type, "multipart", "alternative") != 0;
        const bool areRelated = g_mime_content_type_is_type(type, "multipart", "related") != 0;
        const int count = g_mime_multipart_get_count(parts);
        if (areRelated) { // what comes after the first belongs to it, as pictures do
            add(rootOf(parts, parameter(type, "start"), count), depth + 1);
            return;
        }
        const std::size_t before = m_message.texts.size();
        for (int i = 0; i < count; ++i) {
            add(g_mime_multipart_get_part(parts, i), depth + 1);
        }
        if (areAlternatives) {
            join(before);
        }
    }

    static GMimeObject *rootOf(GMimeMultipart *parts, const QString &start, int count)
    {
        for (int i = 0; i < count && !start.isEmpty(); ++i) {
            GMimeObject *const part = g_mime_multipart_get_part(parts, i);
            const QString id = textOf(g_mime_object_get_content_id(part));
            if (!id.isEmpty() && (id == start || u'<' + id + u'>' == start)) {
                return part;
            }
        }
        return count > 0 ? g_mime_multipart_get_part(parts, 0) : nullptr;
    }

    void join(std::size_t before)
    {
        std::vector<MailText> alternatives;
        for (std::size_t i = before; i < m_message.texts.size(); ++i) {
            std::ranges::move(m_message.texts[i], std::back_inserter(alternatives));
        }
        m_message.texts.resize(before);
        if (!alternatives.empty()) {
            m_message.texts.push_back(std::move(alternatives));
        }
    }

    void addLeaf(GMimePart *part)
    {
        GMimeObject *const object = GMIME_OBJECT(part);
        GMimeContentType *const type = g_mime_object_get_content_type(object);
        GMimeContentDisposition *const disposition = g_mime_object_get_content_disposition(object);
        const bool isAttached =
            disposition != nullptr && g_mime_content_disposition_is_attachment(disposition) != 0;
        const bool isText = g_mime_content_type_is_type(type, "text", "plain") != 0
                            || g_mime_content_type_is_type(type, "text", "html") != 0;
        const QString name = textOf(g_mime_part_get_filename(part));
        if (isText && !isAttached) {
            m_message.texts.push_back({textIn(part)});
        } else if (!name.isEmpty()) {
            m_message.attachments.append(name);
        }
    }

    MailMessage &m_message;
};

MailMessage messageOf(GMimeMessage *source)
{
    MailMessage message;
    message.subject = textOf(g_mime_message_get_subject(source));
    InternetAddressList *const from = g_mime_message_get_from(source);
    if (from != nullptr && internet_address_list_length(from) > 0) {
        InternetAddress *const first = internet_address_list_get_address(from, 0);
        message.from = textOf(internet_address_get_name(first));
        if (message.from.isEmpty() && INTERNET_ADDRESS_IS_MAILBOX(first)) {
            message.from =
                textOf(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first)));
        }
    }
    if (GDateTime *const date = g_mime_message_get_date(source)) {
        message.date = QDate(g_date_time_get_year(date), g_date_time_get_month(date),
                             g_date_time_get_day_of_month(date));
    }
    GMimeObject *const object = GMIME_OBJECT(source);
    message.pageAddress = textOf(g_mime_object_get_header(object, "Snapshot-Content-Location"));
    if (message.pageAddress.isEmpty()) {
        message.pageAddress = textOf(g_mime_object_get_header(object, "Content-Location"));
    }
    Parts(message).add(g_mime_message_get_mime_part(source), 0);
    return message;
}

// In a box a line that begins with "From " begins a message, so others have a sign before it.
void unquoteFrom(MailMessage &message)
{
    for (std::vector<MailText> &alternatives : message.texts) {
        for (MailText &text : alternatives) {
            text.bytes.replace("\n>From ", "\nFrom ");
            if (text.bytes.startsWith(">From ")) {
                text.bytes.remove(0, 1);
            }
        }
    }
}

std::optional<MailMessage> messageIn(QByteArrayView bytes)
{
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.data(), static_cast<std::size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    return message == nullptr ? std::nullopt : std::optional(messageOf(message.get()));
}

/// Cuts a box at the lines that begin a message: "From", a sender and a time, after a blank line.
/// GMime's own way stands still at a message that it cannot read.
std::vector<QByteArrayView> messagesOfBox(const QByteArray &bytes)
{
    const auto beginsAt = [&bytes](qsizetype at) {
        const QByteArrayView line = QByteArrayView(bytes).sliced(at).first(
            std::max<qsizetype>(bytes.indexOf('\n', at) - at, 0));
        return line.startsWith("From ") && line.contains(':');
    };
    std::vector<QByteArrayView> messages;
    qsizetype begin = 0;
    for (qsizetype at = bytes.indexOf("\nFrom "); at >= 0; at = bytes.indexOf("\nFrom ", at + 1)) {
        const bool isAfterBlank = at > 0 && (bytes[at - 1] == '\n' || bytes[at - 1] == '\r');
        if (isAfterBlank && beginsAt(at + 1)) {
            messages.push_back(QByteArrayView(bytes).sliced(begin, at - begin));
            begin = at + 1;
        }
    }
    messages.push_back(QByteArrayView(bytes).sliced(begin));
    for (QByteArrayView &message : messages) { // which begins with its line of the box
        message = message.sliced(std::max<qsizetype>(message.indexOf('\n') + 1, 0));
    }
    return messages;
}

/// The headers of the first message, by their names in small letters; none where the bytes begin
/// with something else.
QHash<QByteArray, QByteArray> headersOf(const QByteArray &bytes)
{
    constexpr qsizetype reach = 1 << 16;
    QHash<QByteArray, QByteArray> headers;
    QByteArray last;
    bool isFirst = true;
    for (const QByteArray &raw : bytes.first(std::min(bytes.size(), reach)).split('\n')) {
        const QByteArray line = raw.endsWith('\r') ? raw.chopped(1) : raw;
        if (std::exchange(isFirst, false) && line.startsWith("From ")) {
            continue;
        }
        if (line.isEmpty()) {
            return headers;
        }
        if ((line.startsWith(' ') || line.startsWith('\t')) && !last.isEmpty()) {
            headers[last] += line;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.first(std::max<qsizetype>(colon, 0)).toLower();
        const bool isName = !name.isEmpty() && std::ranges::all_of(name, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        });
        if (!isName) {
            return {};
        }
        last = name;
        headers.insert(name, line.sliced(colon + 1).trimmed());
    }
    return headers;
}

} // namespace

QString MailText::text() const
{
    QStringDecoder decoder(charset.toLatin1().constData());
    const bool isPlain =
        charset.isEmpty() || charset.compare(u"us-ascii", Qt::CaseInsensitive) == 0;
    if (!isPlain && decoder.isValid()) {
        QString text = decoder.decode(bytes);
        if (!decoder.hasError()) {
            return text;
        }
    }
    const Result<Decoded> decoded = decode(bytes, {});
    return decoded ? decoded->text : QString::fromLatin1(bytes);
}

MailKind mailKindOf(const QByteArray &bytes)
{
    const QHash<QByteArray, QByteArray> headers = headersOf(bytes);
    const bool isMime = headers.contains("mime-version") || headers.contains("content-type");
    const bool wasSent = headers.contains("received") || headers.contains("to")
                         || headers.contains("delivered-to") || headers.contains("message-id");
    const QByteArray type = headers.value("content-type").toLower();
    if (isMime && !wasSent
        && (type.startsWith("multipart/related")
            || headers.value("from").startsWith("<Saved by"))) {
        return MailKind::SavedPage;
    }
    const bool isDated = headers.contains("date") || headers.contains("received");
    if (!headers.contains("from") || !(isDated || (isMime && headers.contains("subject")))) {
        return MailKind::None;
    }
    return bytes.startsWith("From ") ? MailKind::Mailbox : MailKind::Message;
}

std::vector<MailMessage> messagesIn(const QByteArray &bytes, MailKind kind,
                                    const std::stop_token &stop)
{
    static std::once_flag begun;
    std::call_once(begun, g_mime_init);
    const bool isMailbox = kind == MailKind::Mailbox;
    std::vector<MailMessage> messages;
    for (const QByteArrayView source :
         isMailbox ? messagesOfBox(bytes) : std::vector<QByteArrayView>{bytes}) {
        if (stop.stop_requested()) {
            break;
        }
        std::optional<MailMessage> message = messageIn(source);
        if (message && isMailbox) {
            unquoteFrom(*message);
        }
        if (message) {
            messages.push_back(std::move(*message));
        }
    }
    return messages;
}

} // namespace slantlight
