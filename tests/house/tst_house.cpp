// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

const QString root = QStringLiteral(DESK_TEST_DATA "/../..");

QString text(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Folder of a source below src: "services/sales".
QString areaOf(const QString &source)
{
    return source.left(source.lastIndexOf(QLatin1Char('/')));
}

QString layerOf(const QString &area)
{
    return area.section(QLatin1Char('/'), 0, 0);
}

/// What each source includes of ours, both as paths below src.
QMap<QString, QStringList> includes()
{
    static const QRegularExpression include(QStringLiteral("^#include \"([a-z]+(?:/[a-z]+)+\\.h)\""),
                                            QRegularExpression::MultilineOption);
    QMap<QString, QStringList> found;
    const QDir src(root + QStringLiteral("/src"));
    QDirIterator each(src.path(), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        QStringList &included = found[src.relativeFilePath(path)];
        for (auto match = include.globalMatch(text(path)); match.hasNext();) {
            included << match.next().captured(1);
        }
    }
    return found;
}

/// Everything that can be reached from an area by its arrows.
void reach(const QString &area, const QMap<QString, QSet<QString>> &arrows, QSet<QString> &reached)
{
    for (const QString &next : arrows.value(area)) {
        if (!reached.contains(next)) {
            reached.insert(next);
            reach(next, arrows, reached);
        }
    }
}

} // namespace

/// The house as CONTRIBUTING.md tells it: its arrows go one way, and what is named there is there.
class HouseTest : public QObject
{
    Q_OBJECT

private slots:
    void noIncludeGoesUpwards()
    {
        const QStringList layers{QStringLiteral("domain"),   QStringLiteral("api"),    QStringLiteral("store"),
                                 QStringLiteral("services"), QStringLiteral("models"), QStringLiteral("widgets"),
                                 QStringLiteral("app")};
        const auto mayUse = [&layers](const QString &layer, const QString &used) {
            if (layer == QLatin1String("sandbox")) {
                return used == QLatin1String("domain"); // The server's side: it must not share the client's mistakes.
            }
            if (used == QLatin1String("sandbox")) {
                return layer == QLatin1String("app");
            }
            return layers.contains(used) && layers.indexOf(used) < layers.indexOf(layer);
        };
        QStringList upwards;
        int arrows = 0;
        const auto all = includes();
        for (auto source = all.cbegin(); source != all.cend(); ++source) {
            const QString layer = layerOf(source.key());
            QVERIFY2(layers.contains(layer) || layer == QLatin1String("sandbox"), qPrintable(source.key()));
            for (const QString &used : source.value()) {
                ++arrows;
                if (layerOf(used) != layer && !mayUse(layer, layerOf(used))) {
                    upwards << source.key() + QStringLiteral(" -> ") + used;
                }
            }
        }
        QVERIFY(arrows > 500);
        QVERIFY2(upwards.isEmpty(), qPrintable(upwards.join(QLatin1Char('\n'))));
    }

    void areasOfALayerPointOneWay()
    {
        QMap<QString, QSet<QString>> arrows;
        const auto all = includes();
        for (auto source = all.cbegin(); source != all.cend(); ++source) {
            const QString area = areaOf(source.key());
            for (const QString &used : source.value()) {
                if (areaOf(used) != area && layerOf(used) == layerOf(area)) {
                    arrows[area].insert(areaOf(used));
                }
            }
        }
        QVERIFY(arrows.size() > 5);
        for (auto area = arrows.cbegin(); area != arrows.cend(); ++area) {
            QSet<QString> reached;
            reach(area.key(), arrows, reached);
            QVERIFY2(!reached.contains(area.key()),
                     qPrintable(area.key() + QStringLiteral(" reaches itself through ")
                                + QStringList(reached.cbegin(), reached.cend()).join(QStringLiteral(", "))));
        }
    }

    void everySourceIsBuilt()
    {
        const auto all = includes();
        QHash<QString, QString> lists;
        for (auto source = all.cbegin(); source != all.cend(); ++source) {
            const QString layer = layerOf(source.key());
            if (!lists.contains(layer)) {
                lists[layer] = text(root + QStringLiteral("/src/%1/CMakeLists.txt").arg(layer));
            }
            const QString name = source.key().mid(layer.size() + 1);
            const QRegularExpression listed(
                QStringLiteral("(^|[\\s(])%1($|[\\s)])").arg(QRegularExpression::escape(name)),
                QRegularExpression::MultilineOption);
            QVERIFY2(listed.match(lists[layer]).hasMatch(), qPrintable(source.key()));
        }
    }

    void theGuideNamesEveryFolder()
    {
        const QString guide = text(root + QStringLiteral("/CONTRIBUTING.md"));
        QStringList missing;
        const QString sources = root + QStringLiteral("/src/");
        QDirIterator each(sources, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString folder = each.next().mid(sources.size());
            const bool isLayer = !folder.contains(QLatin1Char('/'));
            const QString marked = QLatin1Char('`') + (isLayer ? QStringLiteral("src/") : QString()) + folder;
            missing += guide.contains(marked + QLatin1Char('`')) ? QStringList() : QStringList{folder};
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
    }

    void whatTheGuideNamesExists()
    {
        QString code;
        for (const QString &folder : {QStringLiteral("src"), QStringLiteral("tests"), QStringLiteral("packaging")}) {
            QDirIterator each(root + QLatin1Char('/') + folder, QDir::Files, QDirIterator::Subdirectories);
            while (each.hasNext()) {
                code += text(each.next());
            }
        }
        code += text(root + QStringLiteral("/CMakePresets.json"));
        static const QRegularExpression marked(QStringLiteral("`([^`\n]+)`"));
        static const QRegularExpression type(QStringLiteral("^[A-Z][a-z]\\w*$"));
        static const QRegularExpression word(QStringLiteral("^\\w{3,}$"));
        int named = 0;
        QStringList missing;
        const QString guide = text(root + QStringLiteral("/CONTRIBUTING.md"));
        for (auto match = marked.globalMatch(guide); match.hasNext();) {
            QString name = match.next().captured(1);
            const QString first = name.section(QLatin1Char(' '), 0, 0); // Of a command: what it runs.
            if (first.startsWith(QLatin1Char('/'))) {
                ++named; // An address of the API.
                missing += code.contains(name) ? QStringList() : QStringList{name};
                continue;
            }
            if (first.contains(QLatin1Char('/')) || first.contains(QLatin1Char('.'))) {
                ++named;
                missing += exists(first) ? QStringList() : QStringList{name};
                continue;
            }
            name.replace(QRegularExpression(QStringLiteral("\\([^)]*\\)$|<[^>]*>")), QString());
            for (const QString &part : name.split(QStringLiteral("::"))) {
                if (!word.match(part).hasMatch()) {
                    continue; // A key, a command or an option.
                }
                ++named;
                const QString declared =
                    QStringLiteral("\\b(?:class|struct|enum|namespace|using)\\s+(?:\\w+::)*%1\\b|^\\s+%1(?:,| =)");
                const QRegularExpression found(type.match(part).hasMatch() ? declared.arg(part)
                                                                           : QStringLiteral("\\b%1\\b").arg(part),
                                               QRegularExpression::MultilineOption);
                if (!found.match(code).hasMatch()) {
                    missing << name;
                }
            }
        }
        QVERIFY(named > 40);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    }

private:
    /// As it stands, or below src or tests; a name alone is anywhere there. With * for any part of a name.
    static bool exists(const QString &path)
    {
        if (!path.contains(QLatin1Char('/'))) {
            return isFileSomewhere(path);
        }
        for (const QString &folder : {QString(), QStringLiteral("src/"), QStringLiteral("tests/")}) {
            const QString whole = root + QLatin1Char('/') + folder + path;
            const QDir around(whole.left(whole.lastIndexOf(QLatin1Char('/'))));
            const QString name = whole.mid(whole.lastIndexOf(QLatin1Char('/')) + 1);
            if (around.exists()
                && (name.isEmpty() || !around.entryList({name}, QDir::AllEntries | QDir::Hidden).isEmpty())) {
                return true;
            }
        }
        return false;
    }

    static bool isFileSomewhere(const QString &name)
    {
        for (const char *folder : {"", "/src", "/tests", "/packaging"}) {
            QDirIterator each(root + QLatin1String(folder), {name}, QDir::Files | QDir::Hidden,
                              *folder ? QDirIterator::Subdirectories : QDirIterator::NoIteratorFlags);
            if (each.hasNext()) {
                return true;
            }
        }
        return false;
    }
};

QTEST_GUILESS_MAIN(HouseTest)
#include "tst_house.moc"
