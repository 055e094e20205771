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

using namespace Desk;

namespace {

constexpr int rowHeight = 30;

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

/// How wide the texts of a row are, from left to right. Between two of them is more room than within one.
QList<int> textWidths(const QImage &image)
{
    constexpr int betweenTexts = 5;
    QList<int> widths;
    int first = -1;
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        if (isBlank(image, x)) {
            continue;
        }
        if (first >= 0 && x - last > betweenTexts) {
            widths.append(last - first + 1);
            first = -1;
        }
        first = first < 0 ? x : first;
        last = x;
    }
    widths.append(last - first + 1);
    return widths;
}

} // namespace

class DestinationDelegateTest : public QObject
{
    Q_OBJECT

private slots:
    void saysTheWholeNumberBesideANameThatIsCut_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("packages");
        QTest::newRow("left to right") << Qt::LeftToRight << QStringLiteral("American Minor Outlying Islands")
                                       << QStringLiteral("417");
        QTest::newRow("Arabic") << Qt::RightToLeft << QStringLiteral("الإمارات العربية المتحدة")
                                << QStringLiteral("٤١٧");
        QTest::newRow("Kurdish") << Qt::RightToLeft << QStringLiteral("ئەنتیگوا و باربودا") << QStringLiteral("٣٤١");
    }

    void saysTheWholeNumberBesideANameThatIsCut()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QString, name);
        QFETCH(QString, packages);
        const QList<int> roomy = textWidths(painted(name, packages, 600, direction));
        const auto number = [direction](const QList<int> &widths) {
            return direction == Qt::LeftToRight ? widths.constLast() : widths.constFirst();
        };
        for (int width = 90; width < 220; ++width) {
            const QList<int> narrow = textWidths(painted(name, packages, width, direction));
            QVERIFY2(
                std::abs(number(narrow) - number(roomy)) <= 1,
                qPrintable(QStringLiteral("%1 of %2 pixels at %3").arg(number(narrow)).arg(number(roomy)).arg(width)));
        }
    }

private:
    QImage painted(const QString &name, const QString &packages, int width, Qt::LayoutDirection direction)
    {
        QStandardItemModel model(1, 1);
        const QModelIndex row = model.index(0, 0);
        model.setData(row, name, Qt::DisplayRole);
        model.setData(row, packages, DestinationModel::PackagesRole);
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
