# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Reading the headers of Qt takes longer than compiling most of our files. They are compiled once for the layers without
# a screen and once for those with widgets, and all layers share them; tests assert in every build, which makes other
# headers. A precompiled header also hides a forgotten #include, so the preset "debug" does without.
set(DESK_PRECOMPILED_core
    <algorithm> <array> <chrono> <functional> <memory> <optional> <string> <utility> <variant> <vector>
    <QByteArray> <QCoreApplication> <QDateTime> <QDir> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
    <QList> <QLocale> <QMetaType> <QObject> <QPointer> <QSet> <QString> <QStringList> <QTimer> <QUrl> <QUuid> <QVariant>)
set(DESK_PRECOMPILED_widgets ${DESK_PRECOMPILED_core}
    <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QLabel> <QLineEdit> <QPainter> <QPushButton>
    <QTableView> <QWidget>)

# What a test begins with. The header of Qt's tests is another one where the network or widgets are linked.
set(DESK_PRECOMPILED_tests <QSignalSpy> <QTemporaryDir> <QTest>)

# What a test says itself runs once: making it fast gains nothing, and costs a third of the time in which it is compiled,
# under the sanitizers more than half. The layers that it calls are those that people run. Qt tells each test its folders,
# which no two of them would share a header with; ours find their data by DESK_TEST_DATA.
set(DESK_TEST_OPTIONS -O0 -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)

# desk_use_precompiled(<target> <layer> [ASSERTS])
function(desk_use_precompiled target layer)
    cmake_parse_arguments(PARSE_ARGV 2 arg "ASSERTS" "" "")
    if(NOT DESK_PRECOMPILED)
        return()
    endif()
    set(kind core)
    set(libraries Qt6::Core)
    if(layer MATCHES "^(widgets|app)$")
        set(kind widgets)
        set(libraries Qt6::Widgets)
    endif()
    set(headers ${DESK_PRECOMPILED_${kind}})
    set(options)
    set(holder desk_precompiled_${kind})
    if(arg_ASSERTS)
        set(options ${DESK_TEST_OPTIONS})
        string(APPEND holder _tests)
        list(APPEND headers ${DESK_PRECOMPILED_tests})
        list(APPEND libraries Qt6::Test)
        if(NOT layer MATCHES "^(domain|house|store)$")
            string(APPEND holder _network)
            list(APPEND libraries Qt6::Network)
        endif()
    endif()
    if(NOT TARGET ${holder})
        set(source "${PROJECT_BINARY_DIR}/${holder}.cpp")
        file(GENERATE OUTPUT "${source}" CONTENT "// There has to be a file.\n")
        add_library(${holder} STATIC "${source}")
        set_target_properties(${holder} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        target_link_libraries(${holder} PRIVATE desk_options ${libraries})
        target_compile_definitions(${holder} PRIVATE $<$<BOOL:${arg_ASSERTS}>:QT_FORCE_ASSERTS>)
        target_compile_options(${holder} PRIVATE ${options})
        target_precompile_headers(${holder} PRIVATE ${headers})
    endif()
    target_precompile_headers(${target} REUSE_FROM ${holder})
    target_compile_options(${target} PRIVATE ${options})
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()
