// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace Desk {

/// What stands in lines above a list: as high as its lines, but hardly more than a third of what holds both. What has
/// no room then is scrolled to, by the wheel or by the focus that goes there. Without Q_OBJECT, for it is no form of
/// its own.
class ChipScroll : public QScrollArea
{
public:
    enum class Share {
        Third, ///< In whole lines.
        Half
    };

    /// Puts the first rows of a column into such an area.
    static void wrapFirst(QBoxLayout &column, int rows = 1, Share share = Share::Third);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ChipScroll(QWidget &pane, QLayout &rows, Share share);

    void showFocus(QWidget *focus);
    int bounded(int height) const;
    int most() const;

    QWidget &m_pane; ///< Its parent.
    const Share m_share;
};

} // namespace Desk
