// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/jsonwriter.h"
#include "core/exchange/outgoing.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace slantlight {

/// Writes a log in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS, 2020), as
/// viewers of findings in texts read it.
///
/// Markers are results of their rules, annotations results of "code.ID". Positions are UTF-16 code
/// units of the canonical text; orphans are results without a region.
class SarifWriter : public ExportWriter
{
public:
    explicit SarifWriter(ExportContext context);

    /// The text goes into the log, since the file that it came from may be a page with its tags.
    void add(const Outgoing &outgoing) override;
    /// Likewise, but for the text: it came from the file at @p uri, a path, which is made a
    /// relative reference, or an address of the web.
    void add(const Outgoing &outgoing, const QString &uri);
    [[nodiscard]] Result<QByteArray> finish() override;

private:
    /// What is said of a rule once.
    struct Rule
    {
        int index = 0;
        QString name;
        QString definition;
        QString cite;
        QString category;
    };
    /// An article among others.
    struct Artifact
    {
        const Shown &shown;
        QString uri;
        int index = 0;
        bool hasText = false;
    };
    class Lines;

    void add(const Artifact &artifact);
    void write(const Marker &marker, const Artifact &artifact, const Lines &lines);
    void write(const PlacedAnnotation &placed, const Artifact &artifact, const Lines &lines);
    void beginResult(const QString &rule, const Rule &what, const QString &message);
    void writePlace(const Artifact &artifact, const Lines &lines,
                    const std::optional<TextSpan> &span);
    [[nodiscard]] Rule ruleOf(const CodeId &code) const;
    void writeRules(JsonWriter &json) const;

    ExportContext m_context;
    JsonWriter m_artifacts;
    JsonWriter m_results;
    std::map<QString, Rule> m_rules; ///< by id
    std::vector<const QString *> m_order; ///< of these, as they came
    QString m_rulePack;
    int m_articles = 0;
};

} // namespace slantlight
