// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/paintedtexts.h"

#include "widgets/controls/painting.h"

#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QSet>

#include <algorithm>

namespace Desk::Test {

namespace {

/// Paints nothing, but notes each text.
class ListeningEngine : public QPaintEngine
{
public:
    explicit ListeningEngine(QList<PaintedText> &texts)
        : QPaintEngine(AllFeatures)
        , m_texts(texts)
    {}

    bool begin(QPaintDevice *device) override
    {
        Q_UNUSED(device)
        m_transform.reset();
        return true;
    }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &next) override
    {
        if (next.state() & DirtyTransform) {
            m_transform = next.transform();
        }
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawRects(const QRectF *, int) override {}
    void drawRects(const QRect *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawLines(const QLine *, int) override {}
    void drawPoints(const QPointF *, int) override {}
    void drawEllipse(const QRectF &) override {}

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (item.text().trimmed().isEmpty()) {
            return;
        }
        PaintedText text;
        text.text = item.text();
        text.box =
            m_transform.mapRect(QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
        if (painter() && painter()->device()->devType() == QInternal::Widget) {
            text.widget = static_cast<const QWidget *>(painter()->device());
        }
        m_texts.append(text);
    }

private:
    QTransform m_transform;
    QList<PaintedText> &m_texts;
};

/// As large as a picture.
class ListeningDevice : public QPaintDevice
{
public:
    ListeningDevice(const QImage &picture, QList<PaintedText> &texts)
        : m_picture(picture)
        , m_engine(texts)
    {}

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_picture.width();
        case PdmHeight:
            return m_picture.height();
        case PdmWidthMM:
            return m_picture.widthMM();
        case PdmHeightMM:
            return m_picture.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_picture.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_picture.logicalDpiY();
        case PdmDepth:
            return m_picture.depth();
        case PdmNumColors:
            return m_picture.colorCount();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        }
        return QPaintDevice::metric(metric);
    }

private:
    const QImage &m_picture;
    mutable ListeningEngine m_engine;
};

/// The colour that most of it has.
QRgb backgroundOf(const QImage &picture, const QRect &box)
{
    QHash<QRgb, int> counts;
    QRgb most = picture.pixel(box.topLeft());
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            const QRgb color = picture.pixel(x, y);
            if (++counts[color] > counts.value(most)) {
                most = color;
            }
        }
    }
    return most;
}

double bestContrast(const QImage &picture, const QRect &box, QRgb background)
{
    double best = 1;
    QSet<QRgb> seen;
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            const QRgb color = picture.pixel(x, y);
            if (!seen.contains(color)) {
                seen.insert(color);
                best = std::max(best, Painting::contrast(QColor(color), QColor(background)));
            }
        }
    }
    return best;
}

} // namespace

PaintedTexts::PaintedTexts(QWidget &widget)
    : m_picture(widget.grab().toImage().convertToFormat(QImage::Format_RGB32))
{
    m_picture.setDevicePixelRatio(1); // Text is measured in the pixels that were painted.
    ListeningDevice device(m_picture, m_texts);
    widget.render(&device);
    for (PaintedText &text : m_texts) {
        if (text.widget) {
            const QRect shown = text.widget->visibleRegion().boundingRect();
            text.seen = shown.translated(text.widget->mapTo(&widget, QPoint(0, 0)));
        }
        const QRect box = text.box.toAlignedRect() & text.seen.toAlignedRect() & m_picture.rect();
        if (!box.isEmpty()) {
            text.contrast = bestContrast(m_picture, box, backgroundOf(m_picture, box));
        }
    }
}

} // namespace Desk::Test
