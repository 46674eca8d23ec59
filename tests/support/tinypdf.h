// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

namespace slantlight {

/// A PDF written by hand: pages of 400 by 600 points with lines of Helvetica.
class TinyPdf
{
public:
    TinyPdf &page()
    {
        m_pages.emplace_back();
        m_annotations.emplace_back();
        return *this;
    }
    /// Puts @p text at @p x from the left and @p y from the bottom; in Latin 1.
    TinyPdf &line(int x, int y, const QByteArray &text, int size = 10, bool isBold = false)
    {
        QByteArray escaped = text;
        escaped.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        m_pages.back() += (isBold ? "BT /F2 " : "BT /F1 ") + QByteArray::number(size) + " Tf "
                          + QByteArray::number(x) + ' ' + QByteArray::number(y) + " Td (" + escaped
                          + ") Tj ET\n";
        return *this;
    }
    /// Puts @p lines below each other, from @p y on.
    TinyPdf &lines(int x, int y, const QByteArrayList &lines, int size = 10)
    {
        for (const QByteArray &text : lines) {
            line(x, y, text, size);
            y -= size + size / 5;
        }
        return *this;
    }
    /// Adds an annotation to the page; @p dictionary is what stands in it.
    TinyPdf &annotation(const QByteArray &dictionary)
    {
        m_annotations.back() += "<< /Type /Annot " + dictionary + " >> ";
        return *this;
    }
    /// Adds @p entries to the dictionaries of all pages, such as "/Rotate 90".
    TinyPdf &pageEntries(const QByteArray &entries)
    {
        m_pageEntries = entries;
        return *this;
    }
    TinyPdf &info(const QByteArray &dictionary)
    {
        m_info = dictionary;
        return *this;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArrayList objects{
            "<< /Type /Catalog /Pages 2 0 R >>",
            {},
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
            "<< " + m_info + " >>"};
        QByteArray kids;
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            kids += QByteArray::number(objects.size() + 1) + " 0 R ";
            objects.append("<< /Type /Page " + m_pageEntries
                           + " /Parent 2 0 R /MediaBox [0 0 400 600] /Resources << "
                             "/Font << /F1 3 0 R /F2 4 0 R >> >> /Contents "
                           + QByteArray::number(objects.size() + 2) + " 0 R /Annots ["
                           + m_annotations[i] + "] >>");
            objects.append("<< /Length " + QByteArray::number(m_pages[i].size()) + " >>\nstream\n"
                           + m_pages[i] + "\nendstream");
        }
        objects[1] = "<< /Type /Pages /Kids [" + kids + "] /Count "
                     + QByteArray::number(m_pages.size()) + " >>";
        QByteArray pdf = "%PDF-1.6\n";
        QByteArray table;
        for (qsizetype i = 0; i < objects.size(); ++i) {
            table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
            pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
        }
        const QByteArray start = QByteArray::number(pdf.size());
        const QByteArray count = QByteArray::number(objects.size() + 1);
        return pdf + "xref\n0 " + count + "\n0000000000 65535 f \n" + table + "trailer << /Size "
               + count + " /Root 1 0 R /Info 5 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
    }

private:
    std::vector<QByteArray> m_pages; ///< their content
    std::vector<QByteArray> m_annotations;
    QByteArray m_info;
    QByteArray m_pageEntries;
};

} // namespace slantlight
