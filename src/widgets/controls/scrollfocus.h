// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;

namespace Desk {

/// Frames the table, list or text that the keys go to since Tab went there: their styles show nothing of it but a
/// selected row, which they have without the focus, too. Owned by ControlStyle.
class ScrollFocus : public QObject
{
public:
    explicit ScrollFocus(QObject *parent = nullptr);

private:
    void show(QWidget *focus);

    QPointer<QFocusFrame> m_frame;
};

} // namespace Desk
