package org.infopool.ejb.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Notes which roles the running use case admits, so that an act is recorded in the role that allowed it. Bound to every
 * session bean in {@code ejb-jar.xml}; whether the caller has one of the roles, the container has checked before.
 */
public class RoleInUse {
    @AroundInvoke
    Object note(InvocationContext invocation) throws Exception {
        var admitted = admitted(invocation.getMethod());
        if (admitted == null) {
            return invocation.proceed();
        }
        var before = Bound.current().admitting(admitted).bind();
        try {
            return invocation.proceed();
        } finally {
            before.bind();
        }
    }

    private static @Nullable List<String> admitted(Method method) {
        var onMethod = method.getAnnotation(RolesAllowed.class);
        var allowed = onMethod == null ? method.getDeclaringClass().getAnnotation(RolesAllowed.class) : onMethod;
        return allowed == null ? null : List.of(allowed.value());
    }
}
