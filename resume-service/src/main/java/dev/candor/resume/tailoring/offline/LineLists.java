package dev.candor.resume.tailoring.offline;

import dev.candor.resume.document.JsonResume;
import java.util.ArrayList;
import java.util.List;

/** The lists of lines in a resume: one per role, project and volunteering. */
final class LineLists {

    private LineLists() {}

    /**
     * A list of lines.
     *
     * @param path such as {@code work[0].highlights}
     * @param keep how many of its lines must stay
     */
    record LineList(String path, List<String> lines, int keep) {}

    static List<LineList> of(JsonResume resume) {
        List<LineList> lists = new ArrayList<>();
        for (int i = 0; i < resume.work().size(); i++) {
            add(lists, "work[" + i + "].highlights", resume.work().get(i).highlights(), i < 2 ? 2 : 1);
        }
        for (int i = 0; i < resume.projects().size(); i++) {
            add(
                    lists,
                    "projects[" + i + "].highlights",
                    resume.projects().get(i).highlights(),
                    1);
        }
        for (int i = 0; i < resume.volunteer().size(); i++) {
            add(
                    lists,
                    "volunteer[" + i + "].highlights",
                    resume.volunteer().get(i).highlights(),
                    1);
        }
        return lists;
    }

    private static void add(List<LineList> lists, String path, List<String> lines, int keep) {
        if (!lines.isEmpty()) {
            lists.add(new LineList(path, lines, keep));
        }
    }
}
