/** Inspections: the order, the team, the checklist on a tablet, the record, the report and the findings. */
@NullMarked
package org.infopool.ejb.inspection;

import org.jspecify.annotations.NullMarked;
