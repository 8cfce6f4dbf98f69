package org.infopool.ejb.demo;

/** One matter of the demonstration, from its beginning to where a visitor finds it. */
interface Story {
    /** Enters its steps. */
    void write(Timetable timetable);
}
