// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordroles.h"

#include <QLabel>
#include <QList>

namespace Desk {

/// A text with badges in it, broken between its pieces: "Turkcell [5G] Vodafone [4G]", "$3.25 → $3.10 [−5 %]". A label,
/// so that what is read aloud is a text too.
class BadgeText : public QLabel
{
    Q_OBJECT

public:
    /// Stays together on one line.
    struct Piece
    {
        QString text;
        QString badge; ///< After the text.
        Tone tone = Tone::Neutral;
        bool isStrong = false;
    };

    explicit BadgeText(QWidget *parent = nullptr);

    void setPieces(const QList<Piece> &pieces, const QString &readAs);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isCut() const;
    int widthOf(const Piece &piece) const;
    int lineHeight() const;
    /// Where each piece stands in this width, left to right.
    QList<QRect> places(int width) const;

    QList<Piece> m_pieces;
};

} // namespace Desk
