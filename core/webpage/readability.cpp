// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/readability.h"

#include <QJSEngine>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// The engine needs some 7 kB for an element, and aborts the program at a few hundred thousand.
constexpr int mostElements = 20'000;
/// The parser's time grows with the square of the depth.
constexpr int deepest = 100;
constexpr int mostEmptyParagraphs = 200;
constexpr qsizetype shortestText = 250; ///< characters
/// What an engine has read before it is made anew: its heap does not shrink.
constexpr int elementsOfAnEngine = 40'000;

/// The engine aborts the program where its collector finds longer chains of objects than it has
/// room for, as those of 10,000 siblings are. It reads this once, and no thread runs yet that could
/// look at the environment meanwhile.
const bool hasRoom = qputenv("QV4_GC_MAX_STACK_SIZE", "134217728"); // bytes

/// What the scripts need and Qt's engine (ES2016) lacks. Addresses play no part here.
constexpr auto before = R"js(
if (!String.prototype.matchAll) {
    String.prototype.matchAll = function (pattern) {
        var found = [], match;
        while ((match = pattern.exec(this)) !== null) {
            found.push(match);
            if (match[0] === "") {
                ++pattern.lastIndex;
            }
        }
        return found;
    };
}
function URL(address, base) {
    if (!base && !/^[a-z][a-z0-9+.-]*:/i.test(address)) {
        throw new TypeError("no address");
    }
    this.href = String(address);
}
)js";

/// In this engine "__proto__" in a literal is a property like others.
constexpr auto between = R"js(
[Comment, Document, Element, Text].forEach(function (type) {
    delete type.prototype.__proto__;
    Object.setPrototypeOf(type.prototype, Node.prototype);
});
)js";

constexpr auto after = R"js(
(function (html) {
    var result = new Readability(new JSDOMParser().parse(html, "http://page.invalid/")).parse();
    return result ? result.content : null;
})
)js";

/// Interrupts an engine when time is up or somebody asks to stop.
class Watch
{
public:
    Watch(QJSEngine &engine, const std::stop_token &stop, std::chrono::milliseconds limit)
        : m_engine(engine)
        , m_onStop(stop, [this] { m_engine.setInterrupted(true); })
        , m_thread([this, limit](const std::stop_token &done) {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, done, limit, [] { return false; });
            if (!done.stop_requested()) {
                m_engine.setInterrupted(true);
            }
        })
    {
    }

private:
    QJSEngine &m_engine;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::stop_callback<std::function<void()>> m_onStop;
    std::jthread m_thread; // the last, so that it ends first
};

/// An engine with both scripts in it.
class Engine
{
public:
    explicit Engine(const WebScripts &scripts)
    {
        static std::once_flag isQuiet; // about the style of the scripts
        std::call_once(isQuiet, [] {
            QLoggingCategory::setFilterRules(u"qt.qml.usedbeforedeclared=false"_s);
        });
        static const QRegularExpression catchAlone(u"\\bcatch\\s*\\{"_s);
        const auto run = [this](QString script) {
            script.replace(catchAlone, u"catch (__e) {"_s);
            const QJSValue result = m_engine.evaluate(script);
            m_isBroken = m_isBroken || result.isError();
            return result;
        };
        run(QString::fromLatin1(before));
        run(scripts.parser);
        run(QString::fromLatin1(between));
        run(scripts.readability);
        m_read = run(QString::fromLatin1(after));
    }

    [[nodiscard]] std::optional<QString> read(const QString &html, const std::stop_token &stop,
                                              std::chrono::milliseconds limit)
    {
        if (m_isBroken || !hasRoom) {
            return std::nullopt;
        }
        QJSValue result;
        {
            const Watch watch(m_engine, stop, limit);
            result = m_read.call({html});
        }
        m_engine.setInterrupted(false);
        if (m_engine.hasError()) {
            m_engine.catchError();
        }
        return result.isString() ? std::optional(result.toString()) : std::nullopt;
    }

private:
    QJSEngine m_engine;
    QJSValue m_read;
    bool m_isBroken = false;
};

void appendEscaped(QString &html, QStringView text)
{
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'&':
            html += u"&amp;"_s;
            break;
        case u'<':
            html += u"&lt;"_s;
            break;
        case u'>':
            html += u"&gt;"_s;
            break;
        case u'"':
            html += u"&quot;"_s;
            break;
        case u'\0':
            break;
        default:
            html += c;
        }
    }
}

bool isVoid(const PageNode *node)
{
    return node->isOneOf({GUMBO_TAG_AREA, GUMBO_TAG_BASE, GUMBO_TAG_BR, GUMBO_TAG_COL,
                          GUMBO_TAG_EMBED, GUMBO_TAG_HR, GUMBO_TAG_IMG, GUMBO_TAG_INPUT,
                          GUMBO_TAG_LINK, GUMBO_TAG_META, GUMBO_TAG_PARAM, GUMBO_TAG_SOURCE,
                          GUMBO_TAG_TRACK, GUMBO_TAG_WBR});
}

/// Whether Readability.js looks at the attribute when it chooses what is to be read.
bool isLookedAt(QStringView name)
{
    static constexpr std::array looked{
        u"class",   u"id",   u"role", u"style",    u"hidden",    u"aria-hidden", u"aria-modal",
        u"href",    u"src",  u"rel",  u"itemprop", u"itemtype",  u"name",        u"property",
        u"content", u"type", u"dir",  u"lang",     u"datatable", u"summary",     u"itemscope",
    };
    return std::ranges::any_of(looked, [name](QStringView known) { return name == known; });
}

/// Writes a page as the parser of Readability.js reads it: every element closed, every value in
/// quotation marks, addresses cut short.
class PageWriter
{
public:
    /// Returns nothing where the page is too large.
    [[nodiscard]] static std::optional<QString> write(const PageTree &page)
    {
        PageWriter writer(page);
        writer.add(page.root(), 0);
        return writer.m_elements > mostElements ? std::nullopt
                                                : std::optional(std::move(writer.m_html));
    }

private:
    explicit PageWriter(const PageTree &page)
        : m_page(page)
    {
    }

    void add(const PageNode *node, int depth)
    {
        if (node->isDropped() || m_elements > mostElements) {
            return;
        }
        if (node->isText()) {
            appendEscaped(m_html, node->text());
            return;
        }
        if (node->tag() == GUMBO_TAG_P && node->children().empty()
            && ++m_emptyParagraphs > mostEmptyParagraphs) {
            return; // the script takes them out one by one
        }
        static const QRegularExpression plainName(u"^[a-z][a-z0-9_-]*$"_s);
        const QString name = node->tag() == GUMBO_TAG_UNKNOWN
                                 ? node->name()
                                 : QString::fromLatin1(gumbo_normalized_tagname(node->tag()));
        const bool isWritten = depth < deepest && plainName.match(name).hasMatch();
        if (isWritten) {
            ++m_elements;
            open(node, name);
            if (isVoid(node)) {
                return;
            }
        }
        if (node->tag() == GUMBO_TAG_HEAD) {
            addLinkedData();
        }
        for (const PageNode *child : node->children()) {
            add(child, depth + 1);
        }
        if (isWritten) {
            m_html += u"</"_s + name + u'>';
        }
    }

    void open(const PageNode *node, const QString &name)
    {
        constexpr qsizetype longestAddress = 40; // more is not looked at
        m_html += u'<' + name;
        for (const auto &[attribute, value] : node->attributes()) {
            if (isLookedAt(attribute)) {
                const bool isAddress = attribute == u"href" || attribute == u"src";
                m_html += u' ' + attribute + u"=\""_s;
                appendEscaped(m_html, isAddress ? QStringView(value).first(
                                                      std::min(value.size(), longestAddress))
                                                : QStringView(value));
                m_html += u'"';
            }
        }
        m_html += isVoid(node) ? u"/>"_s : u">"_s;
    }

    void addLinkedData()
    {
        for (const QString &data : m_page.linkedData()) {
            if (!data.contains(u"</"_s)) {
                m_html += u"<script type=\"application/ld+json\">"_s + data + u"</script>"_s;
            }
        }
    }

    const PageTree &m_page;
    QString m_html;
    int m_elements = 0;
    int m_emptyParagraphs = 0;
};

} // namespace

std::optional<QString> readablePart(const PageTree &page, const WebScripts &scripts,
                                    const std::stop_token &stop, std::chrono::milliseconds limit)
{
    if (textLength(page.root()).all < shortestText) {
        return std::nullopt; // no choice to be made
    }
    const std::optional<QString> html = PageWriter::write(page);
    if (!html || stop.stop_requested()) {
        return std::nullopt;
    }
    thread_local std::unique_ptr<Engine> engine;
    thread_local int elementsRead = 0;
    const auto elements = static_cast<int>(html->count(u'<') / 2);
    elementsRead += elements;
    if (engine == nullptr || elementsRead > elementsOfAnEngine) {
        engine = std::make_unique<Engine>(scripts);
        elementsRead = elements;
    }
    return engine->read(*html, stop, limit);
}

} // namespace slantlight
