// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Desk {

/// When letters of menus are underlined. Qt shapes the underlined letter by itself, so that in the Arabic script it and
/// its neighbours lose the forms in which they are joined: there it is marked only while Alt is held, as others show it
/// everywhere. Owned by ControlStyle.
class MnemonicMarks : public QObject
{
public:
    explicit MnemonicMarks(QObject *parent = nullptr);

    bool areShown() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setAltHeld(bool isHeld);

    bool m_isAltHeld = false;
};

} // namespace Desk
