// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QList>

namespace Desk::Test {

/// What was acknowledged to whoever works at a desk, one line of JSON each: it is on the disk before anything follows,
/// so that a desk that is killed has said no more than what stands here.
class History
{
public:
    explicit History(const QString &filePath);

    bool isOpen() const { return m_file.isOpen(); }
    void write(QList<QJsonObject> entries);

private:
    QFile m_file;
};

} // namespace Desk::Test
