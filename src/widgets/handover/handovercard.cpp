// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/handover/handovercard.h"

#include "widgets/handover/cardpictures.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QTextDocument>

#include <utility>

namespace Desk {

namespace {

/// Smaller print nobody reads; a card that needs it is longer than its page then.
constexpr qreal smallestFont = 4.5;
constexpr qreal fontStep = 0.5;

} // namespace

HandOverCard::HandOverCard(const HandOver &handOver, const ShopDetails &shop, const HandOverText &text,
                           HandOverPaper::Kind paper, const CardExtras &extras)
    : HandOverCard(paper, text.isRightToLeft(), handOver.isSpecimen,
                   std::make_unique<CardPictures>(handOver.code.toString(), extras.logo))
{
    layOut([&] { return cardHtml(handOver, shop, text, m_paper, extras); });
}

HandOverCard::HandOverCard(const Receipt &receipt, const ShopDetails &shop, const HandOverText &text,
                           HandOverPaper::Kind paper, const CardExtras &extras)
    : HandOverCard(paper, text.isRightToLeft(), receipt.isSpecimen,
                   std::make_unique<CardPictures>(QString(), extras.logo))
{
    layOut([&] { return receiptHtml(receipt, shop, text, m_paper, extras); });
}

HandOverCard::HandOverCard(HandOverPaper::Kind paper, bool isRightToLeft, bool isSpecimen,
                           std::unique_ptr<CardPictures> pictures)
    : m_paper(HandOverPaper::of(paper))
    , m_isSpecimen(isSpecimen)
    , m_pictures(std::move(pictures))
    , m_document(std::make_unique<QTextDocument>())
{
    m_document->documentLayout()->registerHandler(QTextFormat::ImageObject, m_pictures.get());
    m_document->setUndoRedoEnabled(false);
    m_document->setDocumentMargin(0);
    m_document->setUseDesignMetrics(true);
    QTextOption option = m_document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    m_document->setDefaultTextOption(option);
    m_document->setTextWidth(inCardUnits(m_paper.contentWidth()));
}

HandOverCard::~HandOverCard() = default;
HandOverCard::HandOverCard(HandOverCard &&) noexcept = default;
HandOverCard &HandOverCard::operator=(HandOverCard &&) noexcept = default;

void HandOverCard::layOut(const std::function<QString()> &html)
{
    while (true) {
        QFont font = QGuiApplication::font();
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setPixelSize(inCardUnits(m_paper.fontSize));
        m_document->setDefaultFont(font);
        m_document->setHtml(html());
        if (fits() || m_paper.fontSize - fontStep < smallestFont) {
            return;
        }
        m_paper.fontSize -= fontStep;
    }
}

QSizeF HandOverCard::pageSize() const
{
    if (!m_paper.isRoll) {
        return m_paper.size;
    }
    return {m_paper.size.width(), m_document->size().height() / cardUnitsPerPoint + 2 * m_paper.margin};
}

bool HandOverCard::fits() const
{
    return m_document->size().height() <= inCardUnits(m_paper.contentHeight());
}

void HandOverCard::paint(QPainter &painter) const
{
    painter.save();
    painter.fillRect(QRectF({0, 0}, pageSize()), Qt::white);
    painter.translate(m_paper.margin, m_paper.margin);
    painter.scale(1.0 / cardUnitsPerPoint, 1.0 / cardUnitsPerPoint);
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
