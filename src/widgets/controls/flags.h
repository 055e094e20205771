// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPalette>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

class QPainter;

namespace Desk {

/// Flags of countries, by alpha-2 code. Drawing one from its file can take 115 ms, so a worker does it once for each
/// size; until then, and where there is no file, the code stands in a tinted box. Owned by Session.
class Flags : public QObject
{
    Q_OBJECT

public:
    /// The folder has files such as "tr.svg"; the system's one where empty.
    explicit Flags(const QString &folder = {}, QObject *parent = nullptr);
    ~Flags() override; ///< Waits for the flag that is being drawn.

    /// Paints at once: the flag where it is ready, else the box. Four by three fits best.
    void paint(QPainter *painter, const QRect &rect, const QString &countryCode, const QPalette &palette);
    bool isReady(const QString &countryCode, QSize pixels) const;

signals:
    void ready(const QString &countryCode); ///< Paint again.

private:
    struct Key
    {
        QString code;
        QSize pixels;
        bool operator==(const Key &) const = default;
    };
    friend size_t qHash(const Key &key, size_t seed)
    {
        return qHashMulti(seed, key.code, key.pixels.width(), key.pixels.height());
    }

    void request(const Key &key);
    void keep(const Key &key, const QImage &image);
    static void paintBox(QPainter *painter, const QRect &rect, const QString &countryCode, const QPalette &palette);

    QString m_folder;
    QHash<Key, QPixmap> m_pixmaps; ///< Null where there is no flag.
    QSet<Key> m_requested;
    QThreadPool m_pool;
};

} // namespace Desk
