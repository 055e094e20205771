// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>

class QDialog;

namespace Desk {

/// Gives dialogs the height that their lines need. Qt works it out for the width that a dialog would like to have, then
/// makes it as narrow as two thirds of a small screen, where the same words need more lines. What does not fit the
/// screen at all scrolls. Owned by ControlStyle.
class DialogHeight : public QObject
{
public:
    explicit DialogHeight(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QSize roomFor(const QDialog &dialog);
    static bool scrollWhereTooLarge(QDialog &dialog);
    static void giveHeight(QDialog &dialog);
};

} // namespace Desk
