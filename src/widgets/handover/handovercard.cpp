// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/handover/handovercard.h"

#include "widgets/handover/cardpictures.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QTextDocument>

#include <cmath>

namespace Desk {

namespace {

/// Smaller print nobody reads; a card that needs it is longer than its page then.
constexpr qreal smallestFont = 4.5;
constexpr qreal fontStep = 0.5;

/// The document counts in whole numbers; a point would be too coarse for its fonts.
constexpr int unitsPerPoint = 10;

int inUnits(qreal points)
{
    return int(std::lround(points * unitsPerPoint));
}

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

/// Writes the card as the rich text that QTextDocument lays out. Its pixels are the
/// units above.
class CardWriter
{
public:
    CardWriter(const HandOver &handOver, const ShopDetails &shop, const HandOverText &text, const HandOverPaper &paper)
        : m_handOver(handOver)
        , m_shop(shop)
        , m_text(text)
        , m_paper(paper)
    {}

    QString html() const
    {
        const QString direction = m_text.isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
        QString body = heading() + product();
        body += codes() + links() + steps();
        body += paragraph(
                    QStringLiteral("<b>%1</b> %2").arg(escaped(m_text.noDataHeading()), escaped(m_text.noDataAdvice())),
                    sectionGap)
                + paragraph(escaped(m_text.onceOnly()));
        return QStringLiteral("<html><body dir=\"%1\">%2</body></html>").arg(direction, body);
    }

private:
    /// Texts and sizes go into a frame in one pass: a "%2" in a name or link must not be taken for a place in it.
    QString em(qreal factor) const { return QString::number(inUnits(m_paper.fontSize * factor)); }

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
                                             "<p style=\"white-space:nowrap;margin:0px;color:#505050\">%1</p></td>")
                                  .arg(escaped(name), gapSide, em(0.9));
        // A first column that takes all that is left leaves the second more than it needs.
        const QString width = m_text.isRightToLeft() ? QStringLiteral("72%") : QStringLiteral("100%");
        return cells(first, QStringLiteral("<td width=\"%2\">%1</td>").arg(value, width));
    }

    QString table(const QString &rows, qreal gap) const
    {
        return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\" width=\"100%\" style=\"margin-top:%2px\">%1"
                              "</table>")
            .arg(rows, em(gap));
    }

    QString rows(const QString &all) const { return all.isEmpty() ? QString() : table(all, 0.1); }

    QString heading() const
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
        const QString shop =
            lines.isEmpty() ? QString() : paragraph(lines.join(QStringLiteral("<br>"))) + QStringLiteral("<hr>");
        return shop + paragraph(escaped(m_text.heading()))
               + paragraph(sized(QStringLiteral("<b>%1</b>").arg(escaped(isolated(m_handOver.packageName))), 1.6), 0);
    }

    QString facts() const
    {
        QString rows;
        for (const HandOverText::Fact &fact : m_text.facts(m_handOver)) {
            rows += row(fact.name, QStringLiteral("<b>%1</b>").arg(escaped(fact.value)));
        }
        return rows.isEmpty() ? QString()
                              : QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">%1</table>").arg(rows);
    }

    QString product() const
    {
        const bool hasCode = !m_handOver.code.isEmpty();
        const QString picture =
            QStringLiteral("<img src=\"qr\" width=\"%1\" height=\"%1\">").arg(inUnits(m_paper.codeSide));
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
            QStringLiteral("<td width=\"%2\">%1</td>").arg(picture, QString::number(inUnits(m_paper.codeSide)));
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
    const ShopDetails &m_shop;
    const HandOverText &m_text;
    const HandOverPaper &m_paper;
};

} // namespace

HandOverCard::HandOverCard(const HandOver &handOver, const ShopDetails &shop, const HandOverText &text,
                           HandOverPaper::Kind paper)
    : m_paper(HandOverPaper::of(paper))
    , m_isSpecimen(handOver.isSpecimen)
    , m_code(std::make_unique<QrTextObject>(handOver.code.toString()))
    , m_document(std::make_unique<QTextDocument>())
{
    m_document->documentLayout()->registerHandler(QTextFormat::ImageObject, m_code.get());
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setUseDesignMetrics(true);
    QTextOption option = m_document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_document->setDefaultTextOption(option);
    m_document->setTextWidth(inUnits(m_paper.contentWidth()));
    layOut(handOver, shop, text);
    while (!fits() && m_paper.fontSize - fontStep >= smallestFont) {
        m_paper.fontSize -= fontStep;
        layOut(handOver, shop, text);
    }
}

HandOverCard::~HandOverCard() = default;
HandOverCard::HandOverCard(HandOverCard &&) noexcept = default;
HandOverCard &HandOverCard::operator=(HandOverCard &&) noexcept = default;

void HandOverCard::layOut(const HandOver &handOver, const ShopDetails &shop, const HandOverText &text)
{
    QFont font = QGuiApplication::font();
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(inUnits(m_paper.fontSize));
    m_document->setDefaultFont(font);
    m_document->setHtml(CardWriter(handOver, shop, text, m_paper).html());
}

QSizeF HandOverCard::pageSize() const
{
    if (!m_paper.isRoll) {
        return m_paper.size;
    }
    return {m_paper.size.width(), m_document->size().height() / unitsPerPoint + 2 * m_paper.margin};
}

bool HandOverCard::fits() const
{
    return m_document->size().height() <= inUnits(m_paper.contentHeight());
}

void HandOverCard::paint(QPainter &painter) const
{
    painter.save();
    painter.fillRect(QRectF({0, 0}, pageSize()), Qt::white);
    painter.translate(m_paper.margin, m_paper.margin);
    painter.scale(1.0 / unitsPerPoint, 1.0 / unitsPerPoint);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.palette.setColor(QPalette::Link, Qt::black);
    m_document->documentLayout()->draw(&painter, context);
    painter.restore();
    if (m_isSpecimen) {
        paintSpecimen(painter);
    }
}

void HandOverCard::paintSpecimen(QPainter &painter) const
{
    //: Stands across what is not real, in capitals.
    const QString word = QCoreApplication::translate("Desk::QrCard", "SPECIMEN");
    const QSizeF page = pageSize();
    painter.save();
    QFont font = QGuiApplication::font();
    font.setBold(true);
    font.setPixelSize(std::max(1, int(page.width() / 6)));
    painter.setFont(font);
    painter.setPen(QColor(0, 0, 0, 38)); // Light enough for what stands under it to be read and scanned.
    painter.translate(page.width() / 2, page.height() * (m_paper.isRoll ? 0.5 : 0.72));
    constexpr qreal upwards = -24;
    painter.rotate(upwards);
    const qreal width = QFontMetricsF(font).horizontalAdvance(word);
    painter.drawText(QPointF(-width / 2, 0), word);
    painter.restore();
}

QString HandOverCard::plainText() const
{
    return m_document->toPlainText();
}

} // namespace Desk
