// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/orders/closesheet.h"

#include "models/text/hiddenprices.h"
#include "models/text/pricetext.h"
#include "store/database/wholefile.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>

namespace Desk {

namespace {

using Grouping = DayClose::Grouping;

// Laid out in tenths of a point: letters stand where they belong, whatever the device is.
constexpr int unitsPerPoint = 10;
constexpr qreal pointsPerInch = 72;
constexpr int fontSize = 9 * unitsPerPoint;
constexpr int footerHeight = 2 * fontSize;
constexpr qreal narrowest = 300 * unitsPerPoint; ///< That has room for a table.
constexpr qreal marginMillimetres = 15;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString paragraph(const QString &text, const QString &style = {})
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style=\"margin-top:30px;margin-bottom:0px;%1\">").arg(style)
                                + escaped(text) + QStringLiteral("</p>");
}

QString heading(const QString &text)
{
    return paragraph(text, QStringLiteral("margin-top:140px;margin-bottom:30px;font-weight:bold;"));
}

void layOut(QTextDocument &document, qreal width)
{
    QFont font = QGuiApplication::font();
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(fontSize);
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setUseDesignMetrics(true);
    document.setDefaultFont(font);
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(QGuiApplication::layoutDirection());
    document.setDefaultTextOption(option);
    document.setTextWidth(width);
}

} // namespace

CloseSheet::CloseSheet(const DayClose &close, const QStringList &changes, const Format &format)
    : m_close(close)
    , m_changes(changes)
    , m_format(format)
    , m_text(format)
{}

/// Whole, whichever way the words around it run.
QString CloseSheet::amountText(const Amount &amount) const
{
    return Format::isolated(PriceText(m_format).amount(amount));
}

CloseSheet::Table CloseSheet::lines(const QString &heading, const QList<Grouping> &groupings) const
{
    const bool areCostsShown = !arePricesHidden();
    //: Heading of a column of a printed sheet: a seller, a desk or a way to pay.
    Table table{heading,
                {tr("Name"),
                 //: Heading of a column of a printed sheet: how many sales.
                 tr("Sales"),
                 //: Heading of a column of a printed sheet: how many top-ups.
                 tr("Top-ups")},
                {}};
    if (areCostsShown) {
        //: Heading of a column of a printed sheet: what the account paid.
        table.columns << tr("Cost");
    }
    //: Heading of a column of a printed sheet: what customers paid.
    table.columns << tr("Sold for");
    if (areCostsShown) {
        //: Heading of a column of a printed sheet: what is left of sales when they were paid.
        table.columns << tr("Margin");
    }
    //: Heading of a column of a printed sheet: when the first sale was.
    table.columns << tr("First");
    //: Heading of a column of a printed sheet: when the last sale was.
    table.columns << tr("Last");
    for (const Grouping grouping : groupings) {
        if (grouping == Grouping::All) {
            table.boldFrom = table.rows.size();
        }
        for (const CloseLine &line : m_close.lines(grouping)) {
            if (line.orders() == 0) {
                continue; // Money came back of orders of other days.
            }
            // The amount, and of how many orders it is where that is not all of them.
            const auto amountOf = [&](const Amount &amount, int known) {
                if (known == 0) {
                    return Format::dash();
                }
                const QString text = amountText(amount);
                return known == line.orders() ? text
                                              //: %1: an amount; %2: "12 of 15", the orders that it is of.
                                              : tr("%1 (%2)").arg(text, m_text.part(known, line.orders()));
            };
            QStringList row{m_text.name(line, grouping, m_close), m_format.count(line.sales),
                            m_format.count(line.topUps)};
            if (areCostsShown) {
                row << amountText(line.cost);
            }
            row << amountOf(line.soldFor, line.withSoldFor);
            if (areCostsShown) {
                row << amountOf(line.margin, line.withMargin);
            }
            row << m_text.time(line.firstAt, m_close) << m_text.time(line.lastAt, m_close);
            table.rows << row;
        }
    }
    return table;
}

/// Alone there is one desk, and nothing to tell apart.
CloseSheet::Table CloseSheet::byDesk() const
{
    //: Heading of a part of a printed sheet: sums of each computer that sells.
    return m_close.deskNames.isTeam() ? lines(tr("By desk"), {Grouping::Desk}) : Table();
}

CloseSheet::Table CloseSheet::refunds() const
{
    const bool areCostsShown = !arePricesHidden();
    Table table{tr("Refunds of this day"),
                {tr("Name"),
                 //: Heading of a column of a printed sheet: how many orders.
                 tr("Orders")},
                {}};
    if (areCostsShown) {
        //: Heading of a column of a printed sheet: money that eSIMfly gave back.
        table.columns << tr("Came back");
        //: Heading of a column of a printed sheet: money that eSIMfly is expected to give back.
        table.columns << tr("Awaited");
    }
    //: Heading of a column of a printed sheet: money that customers got back.
    table.columns << tr("Given back");
    for (const Grouping grouping : {Grouping::Seller, Grouping::All}) {
        if (grouping == Grouping::All) {
            table.boldFrom = table.rows.size();
        }
        for (const CloseLine &line : m_close.lines(grouping)) {
            if (line.refunds == 0) {
                continue;
            }
            const QString count = m_format.count(line.refunds);
            QStringList row{m_text.name(line, grouping, m_close),
                            line.seenRefunds == 0
                                ? count
                                //: %1: how many refunds; %2: how many of them are as the account shows them.
                                : tr("%1 (%2 seen)").arg(count, m_format.count(line.seenRefunds))};
            if (areCostsShown) {
                row << amountText(line.returned) << amountText(line.awaited);
            }
            row << (line.soldIn ? amountText(line.givenBack) : Format::dash());
            table.rows << row;
        }
    }
    return table;
}

CloseSheet::Table CloseSheet::unclear() const
{
    Table table{tr("Not certain, and in no sum"),
                //: Heading of a column of a printed sheet: eSIMfly's number of an order.
                {tr("Order"),
                 //: Heading of a column of a printed sheet: when something was sold.
                 tr("Time"),
                 //: Heading of a column of a printed sheet: how an order stands.
                 tr("Status"),
                 //: Heading of a column of a printed sheet: name of a package.
                 tr("Package"),
                 //: Heading of a column of a printed sheet: what a person wrote about an order.
                 tr("Note"),
                 //: Heading of a column of a printed sheet: the person who sold.
                 tr("Seller")},
                {}};
    table.words = table.columns.size();
    for (const BookEntry &entry : m_close.unclear()) {
        table.rows << QStringList{m_text.orderName(entry),
                                  m_text.time(entry.at, m_close),
                                  m_text.why(entry),
                                  entry.packageName,
                                  entry.note,
                                  entry.seller};
    }
    return table;
}

QString CloseSheet::wide(const Table &table)
{
    // Tables of rich text always run from left to right.
    const bool isMirrored = QGuiApplication::isRightToLeft();
    const QString numbersSide = isMirrored ? QStringLiteral("left") : QStringLiteral("right");
    const QString wordsSide = isMirrored ? QStringLiteral("right") : QStringLiteral("left");
    const auto row = [&](const QStringList &texts, bool isBold) {
        QString html = QStringLiteral("</tr>");
        for (qsizetype place = texts.size() - 1; place >= 0; --place) {
            const qsizetype column = isMirrored ? texts.size() - 1 - place : place;
            // Texts go in at the end: what a person wrote may look like a place for something.
            html.prepend(QStringLiteral("<td align=\"%1\" bgcolor=\"%2\">")
                             .arg(column < table.words ? wordsSide : numbersSide,
                                  isBold ? QStringLiteral("#ececec") : QStringLiteral("#ffffff"))
                         + (isBold ? QStringLiteral("<b>") : QString()) + escaped(texts[column])
                         + (isBold ? QStringLiteral("</b>") : QString()) + QStringLiteral("</td>"));
        }
        return html.prepend(QStringLiteral("<tr>"));
    };
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"25\"><thead>");
    html += row(table.columns, true) + QStringLiteral("</thead>");
    for (qsizetype line = 0; line < table.rows.size(); ++line) {
        html += row(table.rows[line], table.boldFrom >= 0 && line >= table.boldFrom);
    }
    return html + QStringLiteral("</table>");
}

QString CloseSheet::narrow(const Table &table)
{
    const bool isMirrored = QGuiApplication::isRightToLeft();
    const auto cell = [](const QString &side, const QString &text) {
        return QStringLiteral("<td align=\"%1\">").arg(side) + escaped(text) + QStringLiteral("</td>");
    };
    QString html;
    for (const QStringList &row : table.rows) {
        html += paragraph(row.constFirst(), QStringLiteral("font-weight:bold;"))
                + QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"5\">");
        for (qsizetype column = 1; column < row.size(); ++column) {
            if (row[column].isEmpty()) {
                continue;
            }
            const QString &what = table.columns[column];
            html += QStringLiteral("<tr>") + cell(QStringLiteral("left"), isMirrored ? row[column] : what)
                    + cell(QStringLiteral("right"), isMirrored ? what : row[column]) + QStringLiteral("</tr>");
        }
        html += QStringLiteral("</table>");
    }
    return html;
}

QString CloseSheet::html(bool isNarrow) const
{
    QString html =
        paragraph(m_close.shopName, QStringLiteral("font-size:120px;font-weight:bold;"))
        + paragraph(m_close.shopAddress) + paragraph(title(), QStringLiteral("font-size:130px;font-weight:bold;"))
        + paragraph(m_text.shopDay(m_close)) + paragraph(m_text.made(m_close))
        + paragraph(m_text.totals(m_close), QStringLiteral("margin-top:90px;")) + paragraph(m_text.gaps(m_close));
    //: Heading of a part of a printed sheet: sums of each person who sold.
    for (const Table &table : {lines(tr("By seller"), {Grouping::Seller, Grouping::All}), byDesk(),
                               //: Heading of a part of a printed sheet: sums of each way to pay.
                               lines(tr("By payment"), {Grouping::Payment}), refunds(), unclear()}) {
        if (!table.rows.isEmpty()) {
            html += heading(table.heading) + (isNarrow ? narrow(table) : wide(table));
        }
    }
    if (!m_changes.isEmpty()) {
        html += heading(tr("Changed since the close before"));
        for (const QString &change : m_changes) {
            html += paragraph(change);
        }
    }
    return html;
}

QString CloseSheet::plainText() const
{
    QTextDocument document;
    document.setHtml(html(false));
    return document.toPlainText();
}

bool CloseSheet::paint(QPagedPaintDevice &device) const
{
    const QSizeF page = device.pageLayout().paintRect(QPageLayout::Point).size() * unitsPerPoint;
    QTextDocument document;
    layOut(document, page.width());
    document.setHtml(html(page.width() < narrowest));
    const bool isOnePage = document.size().height() <= page.height();
    const qreal height = isOnePage ? page.height() : page.height() - footerHeight;
    document.setPageSize({page.width(), height});
    const int pages = isOnePage ? 1 : document.pageCount();

    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    const qreal scale = device.logicalDpiX() / pointsPerInch / unitsPerPoint;
    for (int number = 0; number < pages; ++number) {
        if (number > 0 && !device.newPage()) {
            return false;
        }
        painter.save();
        painter.scale(scale, scale);
        const QRectF part(0, number * height, page.width(), height);
        painter.translate(0, -part.top());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, Qt::black);
        painter.setClipRect(part);
        document.documentLayout()->draw(&painter, context);
        if (pages > 1) {
            painter.setClipping(false);
            painter.setFont(document.defaultFont());
            painter.setPen(Qt::black);
            //: %1: number of a page, of %2 pages.
            painter.drawText(QRectF(0, part.bottom(), page.width(), footerHeight), Qt::AlignHCenter | Qt::AlignBottom,
                             tr("Page %1 of %2").arg(m_format.count(number + 1), m_format.count(pages)));
        }
        painter.restore();
    }
    return painter.end();
}

Result<QString> CloseSheet::savePdf(const QString &path, QPageSize::PageSizeId paper) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    bool isPainted = false;
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(title());
        writer.setCreator(QCoreApplication::applicationName());
        writer.setPageSize(QPageSize(paper));
        writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                              QPageLayout::Millimeter);
        isPainted = paint(writer);
    }
    return isPainted ? writeWholeFile(path, buffer.data())
                     : Result<QString>(Failure::local(QStringLiteral("The page can't be painted.")));
}

QPageSize::PageSizeId CloseSheet::usualPaper()
{
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
}

} // namespace Desk
