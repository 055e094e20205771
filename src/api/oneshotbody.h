// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <functional>

namespace Desk {

/// The body of a request that can be read once only.
///
/// QNetworkAccessManager sends a request again by itself, POSTs too, when a server read it and then hung up. It has to
/// rewind the body for that, and gives up where it can't: this device is sequential and never rewinds once it was
/// read. An empty one (for GET) never does.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    /// The function is asked once, before the first byte is handed out. With false none ever is.
    explicit OneShotBody(QByteArray bytes, std::function<bool()> mayLeave = {});

    bool isSequential() const override { return true; }
    bool reset() override;
    bool atEnd() const override;
    qint64 bytesAvailable() const override;

    /// Whether any byte was handed out: then it may have been sent.
    bool wasRead() const { return m_position > 0; }
    bool isHeldBack() const { return m_isHeldBack; }

signals:
    void heldBack();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    std::function<bool()> m_mayLeave;
    qint64 m_position = 0;
    bool m_isHeldBack = false;
};

} // namespace Desk
