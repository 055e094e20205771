// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/destinationmodel.h"
#include "widgets/catalogue/destinationdelegate.h"
#include "widgets/controls/flags.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace Desk;

namespace {

constexpr int rowHeight = 30;
constexpr int mostAround = 60; ///< Of the gaps, and of letters that are narrower than the room that is kept for them.

/// A column of pixels that no text touches.
bool isBlank(const QImage &image, int x)
{
    for (int y = 0; y < image.height(); ++y) {
        if (image.pixelColor(x, y).lightness() < 200) {
            return false;
        }
    }
    return true;
}

/// How wide it is from its first to its last letter.
int extent(const QImage &image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        if (!isBlank(image, x)) {
            first = std::min(first, x);
            last = x;
        }
    }
    return std::max(0, last - first + 1);
}

} // namespace

class DestinationDelegateTest : public QObject
{
    Q_OBJECT

private slots:
    void leavesOutThePriceThenTheNumberBeforeItCutsTheName_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("left to right") << Qt::LeftToRight
                                       << QStringList{QStringLiteral("Islands"), QStringLiteral("417"),
                                                      QStringLiteral("$12.50")};
        QTest::newRow("Arabic") << Qt::RightToLeft
                                << QStringList{QStringLiteral("الإمارات"), QStringLiteral("٤١٧"),
                                               QStringLiteral("١٢٫٥٠")};
        QTest::newRow("Kurdish") << Qt::RightToLeft
                                 << QStringList{QStringLiteral("ئەنتیگوا"), QStringLiteral("٣٤١"),
                                                QStringLiteral("١٢٫٥٠")};
    }

    void leavesOutThePriceThenTheNumberBeforeItCutsTheName()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QStringList, texts);
        constexpr int roomy = 600;
        const QList<int> whole{extent(painted({texts[0], {}, {}}, roomy, direction)),
                               extent(painted({{}, texts[1], {}}, roomy, direction)),
                               extent(painted({{}, {}, texts[2]}, roomy, direction))};
        QSet<int> seen;
        for (int width = 30; width < 320; ++width) {
            const QImage all = painted(texts, width, direction);
            int shown = 3;
            while (shown > 1 && all == painted(texts.mid(0, shown - 1) + QStringList(4 - shown), width, direction)) {
                --shown;
            }
            seen.insert(shown);
            const int needed = std::accumulate(whole.cbegin(), whole.cbegin() + shown, 0);
            QVERIFY2(shown == 1 || needed < width,
                     qPrintable(QStringLiteral("%1 texts need %2 of %3").arg(shown).arg(needed).arg(width)));
            if (shown < 3) {
                QVERIFY2(needed + whole[shown] + mostAround > width,
                         qPrintable(QStringLiteral("there was room for more than %1 at %2").arg(shown).arg(width)));
            }
        }
        QCOMPARE(seen, QSet<int>({1, 2, 3}));
    }

private:
    /// Of name, number and price.
    QImage painted(const QStringList &texts, int width, Qt::LayoutDirection direction)
    {
        QStandardItemModel model(1, 1);
        const QModelIndex row = model.index(0, 0);
        model.setData(row, texts[0], Qt::DisplayRole);
        model.setData(row, texts[1], DestinationModel::PackagesRole);
        model.setData(row, texts[2], DestinationModel::PriceRole);
        QImage image(width, rowHeight, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.direction = direction;
        option.state = QStyle::State_Enabled;
        option.palette = QPalette(Qt::white);
        option.palette.setColor(QPalette::Text, Qt::black);
        option.fontMetrics = QFontMetrics(option.font);
        m_delegate.paint(&painter, option, row);
        return image;
    }

    QTemporaryDir m_noFlags;
    Flags m_flags{m_noFlags.path()};
    DestinationDelegate m_delegate{m_flags};
};

QTEST_MAIN(DestinationDelegateTest)

#include "tst_destinationdelegate.moc"
