// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QRect>
#include <QScrollArea>

class QBoxLayout;

namespace Desk {

/// A scroll area that keeps one of its widgets on the screen: where its place is scrolled out of sight, the widget
/// stays at that edge, over the rest. Only one that is higher than the whole area scrolls like the rest, from where it
/// begins where it was asked for.
class StickyScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit StickyScrollArea(QWidget *parent = nullptr);

    /// Into the layout of the contents, which hold the widget already.
    void insertSticky(QBoxLayout *layout, int index, QWidget *widget);
    /// Where the widget is higher than the area, scrolls to it and down to this part of it, until somebody scrolls.
    void reveal(const QWidget *part);

    /// As wide as what stands in it, which is not scrolled across.
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Item;

    void setPlace(const QRect &place);
    void keepInSight();
    void scrollToPart();
    /// The focus is not left below the widget that stays.
    void uncover(const QWidget &focus);

    QWidget *m_sticky = nullptr;
    QWidget *m_backdrop = nullptr;      ///< Below it, while it covers what scrolls.
    QRect m_place;                      ///< That the layout gave it.
    QPointer<const QWidget> m_revealed; ///< A part of it, until somebody scrolls.
};

} // namespace Desk
