// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include <vector>

namespace Desk {

class HandOverCard;

/// Shows the pages as they will be printed, one below the other: a sheet whole, a roll as wide as there is room.
class HandOverPreview : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HandOverPreview(QWidget *parent = nullptr);
    ~HandOverPreview() override;

    void setCards(std::vector<HandOverCard> cards);
    const std::vector<HandOverCard> &cards() const { return m_cards; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    qreal scale() const; ///< Pixels a point.
    void updateScrollBar();

    std::vector<HandOverCard> m_cards;
};

} // namespace Desk
