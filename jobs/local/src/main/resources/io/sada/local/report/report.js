(function () {
  "use strict";
  var INK = "#17212e", MUTE = "#66727f", LINE = "#e9ecf0", BLUE = "#2456c8", HIT = "#b3261e", GREY = "#7d8996";
  var FONT = '11px system-ui, -apple-system, "Segoe UI", sans-serif';
  var FLOOR = 1e-16;

  function read(element) {
    return element ? JSON.parse(element.textContent) : null;
  }

  function signed(value, digits) {
    var text = Math.abs(value).toFixed(digits);
    return (value < 0 && Number(text) !== 0 ? "\u2212" : value > 0 && Number(text) !== 0 ? "+" : "") + text;
  }

  function span(minutes) {
    var m = Math.abs(minutes), sign = minutes < 0 ? "\u2212" : "";
    if (m === 0) return "0";
    if (m < 1) return sign + Math.round(m * 60) + "s";
    if (m < 60) return sign + trim(m) + "m";
    return m < 2880 ? sign + trim(m / 60) + "h" : sign + trim(m / 1440) + "d";
  }

  function trim(value) {
    return String(Math.round(value * 10) / 10);
  }

  // Far from the announcement time is compressed, so that its first minutes and its day are both seen.
  function scaleOf(edges) {
    var unit = Math.min.apply(null, edges.map(Math.abs).filter(function (m) { return m > 0; }).concat([60]));
    return function (minutes) {
      return (minutes < 0 ? -1 : 1) * Math.log1p(Math.abs(minutes) / unit);
    };
  }

  function tip(host) {
    var box = document.createElement("div");
    box.className = "tip";
    box.style.display = "none";
    host.appendChild(box);
    return {
      hide: function () { box.style.display = "none"; },
      show: function (lines, left, top, width) {
        box.textContent = "";
        lines.forEach(function (line) {
          var row = document.createElement("div");
          row.textContent = line;
          box.appendChild(row);
        });
        box.style.display = "block";
        var flip = left > width / 2;
        box.style.left = flip ? "" : left + 14 + "px";
        box.style.right = flip ? host.clientWidth - left + 14 + "px" : "";
        box.style.top = Math.max(0, top - 30) + "px";
      }
    };
  }

  function path(host, panel, data, grid) {
    var scale = scaleOf(grid.edges), minutes = panel.x || grid.x;
    var x = minutes.map(scale);
    var high = panel.car.map(function (c, i) { return c === null || panel.half[i] === null ? null : c + panel.half[i]; });
    var low = panel.car.map(function (c, i) { return c === null || panel.half[i] === null ? null : c - panel.half[i]; });
    var ticks = [0].concat(grid.edges).sort(function (a, b) { return a - b; });
    var labels = {};
    ticks.forEach(function (m) { labels[scale(m)] = span(m); });
    var ends = ticks.map(scale), first = ends[0], last = ends[ends.length - 1], room = (last - first) * 0.02;
    var bubble = tip(host);

    function marks(u) {
      var c = u.ctx, ratio = devicePixelRatio;
      c.save();
      var zero = Math.round(u.valToPos(0, "y", true)), at = Math.round(u.valToPos(0, "x", true));
      c.strokeStyle = "#aab3bd";
      c.lineWidth = ratio;
      c.beginPath();
      c.moveTo(u.bbox.left, zero);
      c.lineTo(u.bbox.left + u.bbox.width, zero);
      c.stroke();
      c.setLineDash([4 * ratio, 3 * ratio]);
      c.strokeStyle = INK;
      c.beginPath();
      c.moveTo(at, u.bbox.top);
      c.lineTo(at, u.bbox.top + u.bbox.height);
      c.stroke();
      c.restore();
    }

    function dots(u) {
      var c = u.ctx, ratio = devicePixelRatio;
      c.save();
      panel.dots.forEach(function (dot) {
        c.beginPath();
        c.arc(u.valToPos(scale(dot[0]), "x", true), u.valToPos(dot[1], "y", true), 3 * ratio, 0, 2 * Math.PI);
        c.fillStyle = "#fff";
        c.fill();
        c.strokeStyle = BLUE;
        c.lineWidth = 1.6 * ratio;
        c.stroke();
      });
      c.restore();
    }

    function point(u) {
      var i = u.cursor.idx;
      if (i === null || i === undefined || u.cursor.left < 0 || panel.car[i] === null) return bubble.hide();
      var lines = [(minutes[i] > 0 ? "+" : "") + span(minutes[i]), signed(panel.car[i], 2) + " %"];
      if (panel.half[i] !== null && minutes[i] !== 0) lines[1] += "  \u00b1 " + panel.half[i].toFixed(2);
      bubble.show(lines, u.cursor.left + u.over.offsetLeft, u.cursor.top, host.clientWidth);
    }

    return new uPlot({
      width: host.clientWidth,
      height: host.clientHeight,
      padding: [6, 10, 0, 0],
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, sync: { key: data.key }, points: { size: 6 } },
      scales: {
        x: { time: false, range: [first - room, last + room] },
        y: { range: data.range }
      },
      axes: [
        { splits: function () { return ends; }, values: function (u, at) { return at.map(function (v) { return labels[v]; }); },
          font: FONT, stroke: MUTE, size: 24, gap: 3, grid: { stroke: LINE, width: 1 }, ticks: { show: false } },
        { values: function (u, at) { return at.map(function (v) { return signed(v, decimals(at)) + "%"; }); },
          font: FONT, stroke: MUTE, size: 50, gap: 4, space: 34, grid: { stroke: LINE, width: 1 }, ticks: { show: false } }
      ],
      series: [
        {},
        { stroke: BLUE, width: 1.7, points: { show: false } },
        { stroke: "rgba(36,86,200,.28)", width: 1, points: { show: false } },
        { stroke: "rgba(36,86,200,.28)", width: 1, points: { show: false } }
      ],
      bands: [{ series: [2, 3], fill: "rgba(36,86,200,.11)" }],
      hooks: { drawAxes: [marks], draw: [dots], setCursor: [point] }
    }, [x, panel.car, high, low], host);
  }

  function decimals(at) {
    var step = at.length > 1 ? Math.abs(at[1] - at[0]) : 1;
    return step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
  }

  function tests(host, data) {
    var p = data.p.map(function (v) { return v === null ? null : Math.max(v, FLOOR); });
    var pick = function (rejected) {
      return p.map(function (v, i) { return data.rejected[i] === rejected ? v : null; });
    };
    var least = Math.min.apply(null, p.concat(data.alpha).filter(function (v) { return v > 0; }).concat([0.01]));
    var bubble = tip(host), first = data.seq[0], last = data.seq[data.seq.length - 1];

    function day(seq) {
      var i = data.seq.indexOf(seq);
      return i < 0 ? "" : new Date(data.time[i]).toISOString().slice(0, 10);
    }

    function point(u) {
      var i = u.cursor.idx;
      if (i === null || i === undefined || u.cursor.left < 0) return bubble.hide();
      bubble.show([
        data.name[i].replace(/_/g, " ") + " \u00b7 " + data.event[i],
        "p " + (data.p[i] === null ? "\u2013" : data.p[i].toPrecision(3)) + ", level " + data.alpha[i].toPrecision(3),
        (data.rejected[i] ? "rejected" : "kept") + ", test " + data.seq[i] + ", " + new Date(data.time[i]).toISOString().slice(0, 16).replace("T", " ")
      ], u.cursor.left + u.over.offsetLeft, u.cursor.top, host.clientWidth);
    }

    // Every test has a level of its own: a dash as wide as its place.
    function levels(u) {
      var c = u.ctx;
      c.save();
      c.strokeStyle = BLUE;
      c.lineWidth = 1.6 * devicePixelRatio;
      c.beginPath();
      data.alpha.forEach(function (level, i) {
        if (level > 0) {
          var y = u.valToPos(level, "y", true);
          c.moveTo(u.valToPos(data.seq[i] - 0.45, "x", true), y);
          c.lineTo(u.valToPos(data.seq[i] + 0.45, "x", true), y);
        }
      });
      c.stroke();
      c.restore();
    }

    var many = data.seq.length > 400;
    return new uPlot({
      width: host.clientWidth,
      height: host.clientHeight,
      padding: [8, 12, 0, 0],
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
      scales: {
        x: { time: false, range: [first - 0.7, last + 0.7] },
        y: { distr: 3, range: [Math.pow(10, Math.floor(Math.log10(least) - 0.2)), 1.6] }
      },
      axes: [
        { values: function (u, at) { return at.map(function (v) { return day(v); }); }, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000],
          font: FONT, stroke: MUTE, space: 90, size: 26, grid: { stroke: LINE, width: 1 }, ticks: { show: false } },
        { splits: function (u, i, low, high) { return decades(low, high); }, values: function (u, at) { return at.map(power); }, font: FONT, stroke: MUTE, size: 50, grid: { stroke: LINE, width: 1 }, ticks: { show: false } }
      ],
      series: [
        {},
        { paths: function () { return null; }, points: { show: false } },
        { stroke: GREY, paths: function () { return null; }, points: { show: true, size: many ? 4 : 7, fill: GREY, width: 0 } },
        { stroke: HIT, paths: function () { return null; }, points: { show: true, size: many ? 7 : 10, fill: HIT, width: 0 } }
      ],
      hooks: { drawAxes: [levels], setCursor: [point] }
    }, [data.seq, data.alpha, pick(false), pick(true)], host);
  }

  function decades(low, high) {
    var from = Math.ceil(Math.log10(low)), to = Math.floor(Math.log10(high)), step = Math.max(1, Math.ceil((to - from) / 8));
    var at = [];
    for (var e = to; e >= from; e -= step) at.unshift(Math.pow(10, e));
    return at;
  }

  function power(value) {
    var exponent = Math.round(Math.log10(value));
    return exponent === 0 ? "1" : exponent > -3 ? String(Math.pow(10, exponent)) : "1e\u2212" + -exponent;
  }

  // The first charts are made at once, the others when they come near the screen: a page of hundreds opens quickly.
  var AT_ONCE = 30, made = 0;
  var makers = new Map();

  function make(host) {
    var chart = makers.get(host)();
    new ResizeObserver(function () {
      if (host.clientWidth > 0 && host.clientWidth !== chart.width) {
        chart.setSize({ width: host.clientWidth, height: host.clientHeight });
      }
    }).observe(host);
  }

  var watcher = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (entry.isIntersecting && entry.target.clientWidth > 0) {
        watcher.unobserve(entry.target);
        make(entry.target);
      }
    });
  }, { rootMargin: "600px" });

  function later(host, maker) {
    makers.set(host, maker);
    if (host.clientWidth > 0 && made++ < AT_ONCE) {
      make(host);
    } else {
      watcher.observe(host);
    }
  }

  var fdr = document.getElementById("fdr");
  if (fdr) later(fdr, function () { return tests(fdr, read(document.getElementById("fdr-data"))); });

  var grid = read(document.getElementById("grid"));
  document.querySelectorAll("details.event").forEach(function (event) {
    var source = event.querySelector("script.data"), data = null;
    event.querySelectorAll(".plot").forEach(function (host) {
      later(host, function () {
        data = data || Object.assign(read(source), { key: event.id });
        return path(host, data.panels[Number(host.dataset.panel)], data, grid);
      });
    });
  });

  document.querySelectorAll("input[data-filter]").forEach(function (input) {
    var rows = document.getElementById(input.dataset.filter).tBodies[0].rows;
    input.addEventListener("input", function () {
      var wanted = input.value.toLowerCase();
      Array.from(rows).forEach(function (row) {
        row.hidden = row.textContent.toLowerCase().indexOf(wanted) < 0;
      });
    });
  });

  document.querySelectorAll("table.sortable th[data-sort]").forEach(function (head) {
    head.addEventListener("click", function () {
      var body = head.closest("table").tBodies[0], column = head.cellIndex, down = head.dataset.sort === "up";
      head.dataset.sort = down ? "down" : "up";
      Array.from(body.rows).map(function (row, i) { return { row: row, value: value(row.cells[column]), i: i }; })
        .sort(function (a, b) {
          var order = a.value < b.value ? -1 : a.value > b.value ? 1 : 0;
          return (down ? -order : order) || a.i - b.i;
        })
        .forEach(function (item) { body.appendChild(item.row); });
    });
  });

  function value(cell) {
    return cell.dataset.value === undefined ? cell.textContent.trim().toLowerCase() : Number(cell.dataset.value);
  }

  // A link into a folded event unfolds it.
  function unfold() {
    var target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (target && target.tagName === "DETAILS") {
      target.open = true;
      target.scrollIntoView();
    }
  }
  addEventListener("hashchange", unfold);
  unfold();
})();
