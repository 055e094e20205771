// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/packagemodel.h"
#include "widgets/catalogue/packagedelegate.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

#include <algorithm>

using namespace Desk;

namespace {

constexpr int rowHeight = 30;

} // namespace

class PackageDelegateTest : public QObject
{
    Q_OBJECT

private slots:
    void badgesGiveWayToTheName_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("name");
        QTest::newRow("left to right") << Qt::LeftToRight << QStringLiteral("Turkey 5 GB 30 Days");
        QTest::newRow("right to left") << Qt::RightToLeft << QStringLiteral("تركيا ٥ جيجابايت ٣٠ يوما");
    }

    /// What is sold lately first, then what is unlimited, and only then is the name cut.
    void badgesGiveWayToTheName()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QString, name);
        const Row both{name, true, true};
        const Row unlimited{name, true, false};
        const Row bare{name, false, false};
        constexpr int roomy = 600;
        const int nameWidth = option(roomy, direction).fontMetrics.horizontalAdvance(name);
        const QImage wholeName = leading(painted(bare, roomy, direction), nameWidth, direction);
        QSet<int> seen;
        for (int width = 2 * rowHeight; width < roomy; ++width) {
            const QImage shown = painted(both, width, direction);
            const int badges = shown == painted(bare, width, direction)        ? 0
                               : shown == painted(unlimited, width, direction) ? 1
                                                                               : 2;
            QVERIFY(seen.isEmpty() || badges >= *std::max_element(seen.cbegin(), seen.cend()));
            seen.insert(badges);
            QVERIFY2(badges == 0 || leading(shown, nameWidth, direction) == wholeName,
                     qPrintable(QStringLiteral("the name is cut beside %1 badges at %2").arg(badges).arg(width)));
        }
        QCOMPARE(seen, QSet<int>({0, 1, 2}));
    }

private:
    struct Row
    {
        QString name;
        bool isUnlimited;
        bool isSoldLately;
    };

    QStyleOptionViewItem option(int width, Qt::LayoutDirection direction) const
    {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, width, rowHeight);
        option.direction = direction;
        option.state = QStyle::State_Enabled;
        option.palette = QPalette(Qt::white);
        option.fontMetrics = QFontMetrics(option.font);
        return option;
    }

    QImage painted(const Row &row, int width, Qt::LayoutDirection direction)
    {
        constexpr auto column = static_cast<int>(PackageModel::Column::Package);
        QStandardItemModel model(1, column + 1);
        const QModelIndex index = model.index(0, column);
        model.setData(index, row.name, Qt::DisplayRole);
        model.setData(index, row.isUnlimited, PackageModel::IsUnlimitedRole);
        model.setData(index, row.isSoldLately, PackageModel::IsSoldLatelyRole);
        QImage image(width, rowHeight, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        m_delegate.paint(&painter, option(width, direction), index);
        return image;
    }

    /// So much of it from where the name begins.
    static QImage leading(const QImage &image, int width, Qt::LayoutDirection direction)
    {
        constexpr int padding = 8;
        const int most = padding + width;
        return image.copy(direction == Qt::LeftToRight ? 0 : image.width() - most, 0, most, image.height());
    }

    PackageDelegate m_delegate;
};

QTEST_MAIN(PackageDelegateTest)

#include "tst_packagedelegate.moc"
