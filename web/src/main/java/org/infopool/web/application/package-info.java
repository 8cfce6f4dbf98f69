/** Applications for a license: their list, their page, the form of the applicant, and the intake. */
@NullMarked
package org.infopool.web.application;

import org.jspecify.annotations.NullMarked;
