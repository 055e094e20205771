// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/handover/handovertext.h"

#include <QImage>
#include <QList>
#include <QStringList>
#include <QWidget>

class QBoxLayout;
class QLabel;

namespace Desk {

/// The window that customers see, on a screen of their own: the shop, a package and its price, or the QR code of what
/// was sold, as large as it fits. It knows nothing but what is shown, so nothing else can be seen or heard of it.
class CustomerDisplay : public QWidget
{
    Q_OBJECT

public:
    struct Offer
    {
        QString packageName;
        QList<HandOverText::Fact> facts;
        HandOverText::Fact price; ///< Without a value: none is known.

        bool operator==(const Offer &) const = default;
    };
    struct Sold
    {
        QString packageName;
        QString code; ///< What phones scan.
        QStringList steps;
        QString warning; ///< That it is not real; else empty.

        bool operator==(const Sold &) const = default;
    };

    explicit CustomerDisplay(QWidget *parent = nullptr);

    void showShop(const QString &name, const QImage &logo);
    void showOffer(const Offer &offer);
    void showSold(const Sold &sold);

    void toggleFullScreen();

signals:
    void closed(); ///< Somebody wants to close it; it stays until its owner hides it.

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A text and how large it is beside the others.
    struct Line
    {
        QLabel *label;
        qreal size;
    };

    QBoxLayout *begin();
    void end();
    QLabel *addLine(QBoxLayout *layout, const QString &text, qreal size, bool isBold = false);
    QLabel *makeLine(const QString &text, qreal size, bool isBold = false);
    void addFacts(QBoxLayout *layout, const QList<HandOverText::Fact> &facts);
    void showLogo();
    void fit();
    void scaleTo(qreal unit);
    bool isFitting() const;

    QWidget *m_contents = nullptr; ///< Made anew for each thing that is shown: nothing of the one before stays.
    QBoxLayout *m_sides = nullptr; ///< Side by side where there is room, else one under the other.
    QList<Line> m_lines;
    QLabel *m_logoView = nullptr;
    QImage m_logo;
};

} // namespace Desk
