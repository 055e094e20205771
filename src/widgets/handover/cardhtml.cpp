// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/handover/cardhtml.h"

#include <algorithm>
#include <cmath>

namespace Desk {

int inCardUnits(qreal points)
{
    return int(std::lround(points * cardUnitsPerPoint));
}

namespace {

/// Text of another language keeps its own direction, whatever stands round it.
QString isolated(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return firstStrongIsolate + text + popIsolate;
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

/// What cards and receipts are written with.
class PaperWriter
{
protected:
    PaperWriter(const ShopDetails &shop, const HandOverText &text, const HandOverPaper &paper, const CardExtras &extras)
        : m_text(text)
        , m_paper(paper)
        , m_extras(extras)
        , m_shop(shop)
    {}

    QString page(const QString &body) const
    {
        const QString direction = m_text.isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
        return QStringLiteral("<html><body dir=\"%1\">%2</body></html>").arg(direction, body);
    }

    /// Texts and sizes go into a frame in one pass: a "%2" in a name or link must not be taken for a place in it.
    QString em(qreal factor) const { return QString::number(inCardUnits(m_paper.fontSize * factor)); }

    QString paragraph(const QString &inner, qreal gap = 0.5) const
    {
        return QStringLiteral("<p style=\"margin-top:%2px\">%1</p>").arg(inner, em(gap));
    }

    static constexpr qreal sectionGap = 1;

    QString title(const QString &words) const
    {
        return paragraph(QStringLiteral("<b>%1</b>").arg(escaped(words)), sectionGap);
    }

    QString sized(const QString &inner, qreal factor) const
    {
        return QStringLiteral("<span style=\"font-size:%2px\">%1</span>").arg(inner, em(factor));
    }

    /// Codes and links keep their order from left to right in every language.
    QString leftToRight(const QString &inner, const QString &style = {}) const
    {
        const QString align =
            m_text.isRightToLeft() && !m_paper.isRoll ? QStringLiteral("right") : QStringLiteral("left");
        return QStringLiteral("<p dir=\"ltr\" align=\"%2\" style=\"margin-top:0px;%3\">%1</p>")
            .arg(inner, align, style);
    }

    /// Cells in the order in which they are read: the first stands at the right in a language that begins there.
    QString cells(const QString &first, const QString &second) const
    {
        return QStringLiteral("<tr>%1</tr>").arg(m_text.isRightToLeft() ? second + first : first + second);
    }

    QString row(const QString &name, const QString &value) const
    {
        const QString gapSide = m_text.isRightToLeft() ? QStringLiteral("left") : QStringLiteral("right");
        const QString first = QStringLiteral("<td style=\"padding-%2:%3px\">"
                                             "<p style=\"white-space:nowrap;margin:0px;color:#404040\">%1</p></td>")
                                  .arg(escaped(name), gapSide, em(0.9));
        return cells(first, QStringLiteral("<td>%1</td>").arg(value));
    }

    QString table(const QString &rows, qreal gap) const
    {
        return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" width=\"100%\" style=\"margin-top:%2px\">%1"
                              "</table>")
            .arg(rows, em(gap));
    }

    /// Names and their values, as wide as they are and where a reader begins.
    QString rows(const QString &all, int padding = 0) const
    {
        const QString side = m_text.isRightToLeft() ? QStringLiteral("right") : QStringLiteral("left");
        return all.isEmpty() ? QString()
                             : QStringLiteral("<table cellspacing=\"0\" cellpadding=\"%3\" align=\"%2\" "
                                              "style=\"margin-top:%4px\">%1</table>")
                                   .arg(all, side, QString::number(padding), em(0.1));
    }

    QString image(const QString &name, QSizeF size) const
    {
        return QStringLiteral("<img src=\"%1\" width=\"%2\" height=\"%3\">")
            .arg(name, QString::number(inCardUnits(size.width())), QString::number(inCardUnits(size.height())));
    }

    /// Logo, name, telephone and address, as far as the shop has them, and a line below.
    QString shopHeading() const
    {
        QStringList lines;
        if (!m_shop.name.isEmpty()) {
            lines.append(sized(QStringLiteral("<b>%1</b>").arg(escaped(m_shop.name)), 1.35));
        }
        QStringList contact{m_shop.phone, m_shop.address};
        contact.removeAll(QString());
        if (!contact.isEmpty()) {
            lines.append(escaped(contact.join(QStringLiteral(" · "))));
        }
        const QString words = lines.join(QStringLiteral("<br>"));
        if (m_extras.logo.isNull()) {
            return words.isEmpty() ? QString() : paragraph(words) + QStringLiteral("<hr>");
        }
        const QSizeF size = logoSize();
        const QString logo = image(logoName, size);
        if (m_paper.isRoll) {
            return QStringLiteral("<p align=\"center\">%1</p>").arg(logo)
                   + (words.isEmpty() ? QString() : paragraph(words)) + QStringLiteral("<hr>");
        }
        const QString first =
            QStringLiteral("<td width=\"%2\">%1</td>").arg(logo, QString::number(inCardUnits(size.width())));
        const QString second =
            QStringLiteral("<td valign=\"middle\" style=\"padding-left:%2px;padding-right:%2px\">%1</td>")
                .arg(paragraph(words, 0), em(1));
        return table(cells(first, second), 0) + QStringLiteral("<hr>");
    }

    const HandOverText &m_text;
    const HandOverPaper &m_paper;
    const CardExtras &m_extras;

private:
    /// As large as the box that there is for it lets it be.
    QSizeF logoSize() const
    {
        const qreal width = m_paper.contentWidth() * (m_paper.isRoll ? 0.7 : 0.3);
        constexpr qreal lines = 4;
        return QSizeF(m_extras.logo.size()).scaled(width, m_paper.fontSize * lines, Qt::KeepAspectRatio);
    }

    const ShopDetails &m_shop;
};

class CardWriter : private PaperWriter
{
public:
    CardWriter(const HandOver &handOver, const ShopDetails &shop, const HandOverText &text, const HandOverPaper &paper,
               const CardExtras &extras)
        : PaperWriter(shop, text, paper, extras)
        , m_handOver(handOver)
    {}

    QString html() const
    {
        QString body = heading() + product() + codes() + links() + steps();
        body += paragraph(
                    QStringLiteral("<b>%1</b> %2").arg(escaped(m_text.noDataHeading()), escaped(m_text.noDataAdvice())),
                    sectionGap)
                + paragraph(escaped(m_text.onceOnly()));
        return page(body);
    }

private:
    QString heading() const
    {
        return shopHeading() + paragraph(escaped(m_text.heading()))
               + paragraph(sized(QStringLiteral("<b>%1</b>").arg(escaped(isolated(m_handOver.packageName))), 1.6), 0);
    }

    QString facts() const
    {
        QString all;
        for (const HandOverText::Fact &fact : m_text.facts(m_handOver)) {
            all += row(fact.name, QStringLiteral("<b>%1</b>").arg(escaped(fact.value)));
        }
        if (m_extras.showsPrice && m_handOver.soldFor) {
            all +=
                row(m_text.priceName(), QStringLiteral("<b>%1</b>").arg(escaped(m_text.amount(*m_handOver.soldFor))));
        }
        return rows(all, 1);
    }

    QString product() const
    {
        const bool hasCode = !m_handOver.code.isEmpty();
        const QString picture = image(qrName, {m_paper.codeSide, m_paper.codeSide});
        QString notes;
        if (hasCode) {
            notes += paragraph(escaped(m_text.scanHint()));
        }
        if (m_handOver.code.needsConfirmationCode()) {
            notes += paragraph(QStringLiteral("<b>%1</b>").arg(escaped(m_text.confirmationNote())));
        }
        if (m_handOver.isSpecimen) {
            notes += paragraph(escaped(m_text.specimenNote()));
        }
        if (!hasCode) {
            return facts() + notes;
        }
        if (m_paper.isRoll) {
            return facts()
                   + QStringLiteral("<p align=\"center\" style=\"margin-top:%2px\">%1</p>").arg(picture, em(0.4))
                   + notes;
        }
        const QString first =
            QStringLiteral("<td width=\"%2\">%1</td>").arg(picture, QString::number(inCardUnits(m_paper.codeSide)));
        const QString second =
            QStringLiteral("<td valign=\"middle\" style=\"padding-left:%2px;padding-right:%2px\">%1</td>")
                .arg(facts() + notes, em(1));
        return table(cells(first, second), 0);
    }

    QString codes() const
    {
        const QString monospace = QStringLiteral("font-family:'DejaVu Sans Mono',monospace;");
        QList<HandOverText::Fact> fields;
        const ActivationCode &code = m_handOver.code;
        if (!code.smdpAddress().isEmpty()) {
            fields.append({m_text.addressName(), code.smdpAddress()});
        }
        if (!code.matchingId().isEmpty()) {
            fields.append({m_text.matchingIdName(), code.matchingId()});
        }
        if (!code.isEmpty()) {
            fields.append({m_text.fullCodeName() + QStringLiteral(" (Android)"), code.toString()});
        }
        const bool hasCodes = !fields.isEmpty();
        if (!m_handOver.iccid.isEmpty()) {
            fields.append({QStringLiteral("ICCID"), m_handOver.iccid.toString()});
        }
        QString all;
        for (const HandOverText::Fact &field : fields) {
            const QString value = leftToRight(escaped(field.value), monospace);
            all += m_paper.isRoll ? paragraph(escaped(field.name)) + value : row(field.name, value);
        }
        return (hasCodes ? title(m_text.typeHint()) : QString()) + (m_paper.isRoll ? all : rows(all));
    }

    QString links() const
    {
        QString all;
        const auto add = [&](const QString &name, const QUrl &link) {
            if (link.isEmpty()) {
                return;
            }
            const QString address = escaped(QString::fromUtf8(link.toEncoded()));
            const QString anchor =
                leftToRight(QStringLiteral("<a href=\"%1\" style=\"color:#000000\">%1</a>").arg(address));
            all += m_paper.isRoll ? paragraph(name) + anchor : row(name, anchor);
        };
        add(QStringLiteral("iPhone"), m_handOver.appleLink);
        add(QStringLiteral("Android"), m_handOver.androidLink);
        return all.isEmpty() ? QString() : title(m_text.tapHint()) + (m_paper.isRoll ? all : rows(all));
    }

    QString stepList(const QString &phone, const QStringList &steps) const
    {
        QString lines = QStringLiteral("<b>%1</b>").arg(phone);
        for (int i = 0; i < steps.size(); ++i) {
            lines += QStringLiteral("<br>%1. %2").arg(m_text.locale().toString(i + 1), escaped(steps.at(i)));
        }
        return paragraph(lines, m_paper.isRoll ? sectionGap : 0);
    }

    QString steps() const
    {
        const QString iphone = stepList(QStringLiteral("iPhone"), m_text.iphoneSteps());
        const QString android = stepList(QStringLiteral("Android"), m_text.androidSteps());
        if (m_paper.isRoll) {
            return iphone + android;
        }
        const QString gapSide = m_text.isRightToLeft() ? QStringLiteral("left") : QStringLiteral("right");
        const QString first =
            QStringLiteral("<td width=\"50%\" style=\"padding-%2:%3px\">%1</td>").arg(iphone, gapSide, em(1.5));
        return table(cells(first, QStringLiteral("<td width=\"50%\">%1</td>").arg(android)), sectionGap);
    }

    const HandOver &m_handOver;
};

class ReceiptWriter : private PaperWriter
{
public:
    ReceiptWriter(const Receipt &receipt, const ShopDetails &shop, const HandOverText &text, const HandOverPaper &paper,
                  const CardExtras &extras)
        : PaperWriter(shop, text, paper, extras)
        , m_receipt(receipt)
    {}

    QString html() const
    {
        QString about;
        if (!m_receipt.number.isEmpty()) {
            about += row(m_text.numberName(), leftToRight(escaped(m_receipt.number)));
        }
        if (m_receipt.soldAt.isValid()) {
            about += row(m_text.soldOnName(), leftToRight(escaped(m_text.dateTime(m_receipt.soldAt))));
        }
        QString body = shopHeading()
                       + paragraph(sized(QStringLiteral("<b>%1</b>").arg(escaped(m_text.receiptName())), 1.6))
                       + rows(about) + QStringLiteral("<hr>");
        QString lines;
        for (const Receipt::Line &line : m_receipt.lines) {
            lines += priced(itemOf(line), m_text.amount(line.sum()));
        }
        body += table(lines, 0) + QStringLiteral("<hr>");
        body += table(priced(sized(QStringLiteral("<b>%1</b>").arg(escaped(m_text.totalName())), 1.2),
                             m_text.amount(m_receipt.total), 1.2),
                      0);
        if (!m_receipt.payment.isEmpty()) {
            body += rows(row(m_text.paymentName(), escaped(isolated(m_text.payment(m_receipt.payment)))));
        }
        if (!m_extras.taxLine.isEmpty()) {
            body += paragraph(escaped(isolated(m_extras.taxLine)), sectionGap);
        }
        return page(body);
    }

private:
    QString itemOf(const Receipt::Line &line) const
    {
        QString item = escaped(isolated(line.packageName));
        if (const auto count = line.iccids.size(); count > 1) {
            item +=
                QStringLiteral("<br>")
                + escaped(isolated(m_text.locale().toString(count) + QStringLiteral(" × ") + m_text.amount(line.each)));
        }
        for (const QString &iccid : line.iccids) {
            if (!iccid.isEmpty()) {
                item += QStringLiteral("<br>") + sized(QStringLiteral("ICCID ") + escaped(iccid), 0.8);
            }
        }
        return item;
    }

    QString priced(const QString &first, const QString &amount, qreal size = 1) const
    {
        const QString align = m_text.isRightToLeft() ? QStringLiteral("left") : QStringLiteral("right");
        return cells(
            QStringLiteral("<td width=\"70%\">%1</td>").arg(first),
            QStringLiteral(
                "<td width=\"30%\" valign=\"top\"><p align=\"%2\" style=\"white-space:nowrap;margin:0px\">%1</p></td>")
                .arg(sized(QStringLiteral("<b>%1</b>").arg(escaped(isolated(amount))), size), align));
    }

    const Receipt &m_receipt;
};

} // namespace

QString cardHtml(const HandOver &handOver, const ShopDetails &shop, const HandOverText &text,
                 const HandOverPaper &paper, const CardExtras &extras)
{
    return CardWriter(handOver, shop, text, paper, extras).html();
}

QString receiptHtml(const Receipt &receipt, const ShopDetails &shop, const HandOverText &text,
                    const HandOverPaper &paper, const CardExtras &extras)
{
    return ReceiptWriter(receipt, shop, text, paper, extras).html();
}

} // namespace Desk
