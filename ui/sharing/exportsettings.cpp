// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/exportsettings.h"

#include <QSettings>

namespace slantlight::ui {

ExportOptions readExportOptions(const QSettings &settings)
{
    const auto text = [&settings](QAnyStringView key) {
        return settings.value(key).toString();
    };
    const auto isSet = [&settings](QAnyStringView key, bool usual) {
        return settings.value(key, usual).toBool();
    };
    ExportOptions options;
    PdfOptions &pdf = options.pdf;
    options.format = exportFormatFromId(text("export/format")).value_or(options.format);
    options.filter.withMarkers = isSet("export/markers", true);
    options.filter.withAnnotations = isSet("export/annotations", true);
    pdf.paper = paperSizeFromId(text("export/paper")).value_or(pdf.paper);
    pdf.margins = paperMarginsFromId(text("export/margins")).value_or(pdf.margins);
    pdf.memos = memoPlaceFromId(text("export/memos")).value_or(pdf.memos);
    pdf.family = text("export/typeface");
    pdf.size = settings.value("export/textSize", pdf.size).toDouble();
    pdf.hasLegend = isSet("export/legend", pdf.hasLegend);
    pdf.hasProfile = isSet("export/profile", pdf.hasProfile);
    pdf.hasSources = isSet("export/sources", pdf.hasSources);
    pdf = pdf.bounded();
    options.csv.hasMark = isSet("export/csvMark", options.csv.hasMark);
    options.csv.separator = isSet("export/csvSemicolons", false) ? ';' : ',';
    options.dialect = isSet("export/maxqda", false) ? QdaDialect::MaxQda : QdaDialect::Others;
    return options;
}

void writeExportOptions(const ExportOptions &options, QSettings &settings)
{
    const PdfOptions &pdf = options.pdf;
    settings.setValue("export/format", QString(factsOf(options.format).id));
    settings.setValue("export/markers", options.filter.withMarkers);
    settings.setValue("export/annotations", options.filter.withAnnotations);
    settings.setValue("export/paper", paperSizeId(pdf.paper).toString());
    settings.setValue("export/margins", paperMarginsId(pdf.margins).toString());
    settings.setValue("export/memos", memoPlaceId(pdf.memos).toString());
    settings.setValue("export/typeface", pdf.family);
    settings.setValue("export/textSize", pdf.size);
    settings.setValue("export/legend", pdf.hasLegend);
    settings.setValue("export/profile", pdf.hasProfile);
    settings.setValue("export/sources", pdf.hasSources);
    settings.setValue("export/csvMark", options.csv.hasMark);
    settings.setValue("export/csvSemicolons", options.csv.separator == ';');
    settings.setValue("export/maxqda", options.dialect == QdaDialect::MaxQda);
}

} // namespace slantlight::ui
